// What the template designer says.

export const designTitle = "Template designer";
export const designLoadFailed = "The template could not be loaded: {0}";
export const designBegin = "Begin with";
export const designNewTemplate = "New template";
export const designNewName = "New template {0}";
export const designNewSection = "Discuss";
export const designNewPrompt = "What has changed?";
export const designVersion = "version {0}";
export const designRevises = "revises version {0}";
export const designDraft = "Draft";
export const designPublished = "Published";
export const designRetired = "Retired";
export const designFixedPublished =
  "Published: what it asks is fixed, so that talks keep their questions. Revise it to change it.";
export const designFixedRetired =
  "Retired: nobody begins with it any more. Revise it to bring it back in a next version.";

export const designCommands = "Commands";
export const designPublish = "Publish";
export const designPublishedNow = "Published. It is offered from now on.";
export const designRevise = "Revise";
export const designRevisedNow = "This is the draft of version {0}.";
export const designRetire = "Retire";
export const designRetireTitle = "Retire this template?";
export const designRetireText = "Nobody is offered it any more. Talks that follow it keep their questions.";
export const designRetiredNow = "Retired.";
export const designDuplicate = "Duplicate";
export const designDuplicatedNow = "This is the copy.";
export const designExportFile = "Export";
export const designExportedNow = "Written as {0}.";
export const designImportFile = "Import";
export const designImportLabel = "Import a template from a file";
export const designImportedNow = "Taken in as a draft.";

export const designSaved = "saved";
export const saving = "saving";
export const designUnsaved = "not saved yet";
export const notSaved = "not saved: {0}";
export const designWordsFirst = "Every section needs a name and every question its words: then it is saved.";
export const designSaveFirst = "It is not saved yet: put right what is marked, then try again.";

export const designAbout = "About the template";
export const designName = "Name";
export const designModel = "Model";
export const designType = "Coaching type";
export const designProcess = "Process";
export const designGap = "For the gap";
export const designGapNone = "For every";
export const designGapHint = "Where a target has this diagnosis, the template is suggested first.";
export const designMinutes = "Usual minutes";
export const designDescription = "What it is for";
export const designTables = "It can be about";
export const designTablesHint = "None chosen: about all of them.";
export const designStages = "Sales stages of the deal";
export const designStagesHint = "None chosen: at every stage.";

export const designSections = "Sections";
export const designSection = "Section {0}";
export const designSectionName = "Name of the section";
export const designSectionHelp = "Help for whoever leads the conversation";
export const designAddSection = "Add section";
export const designQuestion = "Question {0}";
export const designPrompt = "What is asked";
export const designAddQuestion = "Add question to {0}";
export const designKind = "Kind";
export const designAnsweredBy = "Answered by";
export const designRequired = "Must be answered";
export const designHelp = "Help for asking it well";
export const designChoices = "Choices, one a line";
export const designLevels = "What the levels 1 to 5 look like, one a line";
export const designColumn = "Shown beside it";
export const designColumnNone = "Nothing of the record";
export const designColumnGone = "{0} (not there)";
export const designMoveUp = "Move {0} up";
export const designMoveDown = "Move {0} down";
export const designDrag = "Drag {0}";
export const designMovedTo = "{0} is now number {1} of {2}.";
export const designMovedSection = "{0} is now section {1}.";
export const designRemoved = "{0} is taken out.";
export const designUnnamed = "(no words yet)";
export const designKeys = "Alt with the arrow keys moves what has the focus.";

export const designFindings = "What to look at";
export const designNothingFound = "Nothing to put right.";
export const designErrors = "{0} to put right before it can be published";
export const designErrorOne = "One thing to put right before it can be published";
export const designWarnings = "{0} to think about";
export const designWarningOne = "One thing to think about";
export const designMustBeRight = "Put right:";
export const designThinkAbout = "Think about:";

export const designPreview = "As the pane asks it";
export const designPreviewHint = "Try it: nothing is kept.";
export const designPreviewPromise = "Promises are made here, each with its day.";
export const designPreviewColumn = "as it stands on the record";
