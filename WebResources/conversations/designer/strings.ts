// What the template designer says.

export const title = "Template designer";
export const loadFailed = "The template could not be loaded: {0}";
export const begin = "Begin with";
export const newTemplate = "New template";
export const newName = "New template {0}";
export const newSection = "Discuss";
export const newPrompt = "What has changed?";
export const version = "version {0}";
export const revises = "revises version {0}";
export const draft = "Draft";
export const published = "Published";
export const retired = "Retired";
export const fixedPublished =
  "Published: what it asks is fixed, so that talks keep their questions. Revise it to change it.";
export const fixedRetired = "Retired: nobody begins with it any more. Revise it to bring it back in a next version.";

export const commands = "Commands";
export const publish = "Publish";
export const publishing = "Publishing";
export const publishedNow = "Published. It is offered from now on.";
export const revise = "Revise";
export const revisedNow = "This is the draft of version {0}.";
export const retire = "Retire";
export const retireTitle = "Retire this template?";
export const retireText = "Nobody is offered it any more. Talks that follow it keep their questions.";
export const retiredNow = "Retired.";
export const duplicate = "Duplicate";
export const duplicatedNow = "This is the copy.";
export const exportFile = "Export";
export const exportedNow = "Written as {0}.";
export const importFile = "Import";
export const importLabel = "Import a template from a file";
export const importedNow = "Taken in as a draft.";

export const saved = "saved";
export const saving = "saving";
export const unsaved = "not saved yet";
export const notSaved = "not saved: {0}";
export const wordsFirst = "Every section needs a name and every question its words: then it is saved.";
export const saveFirst = "It is not saved yet: put right what is marked, then try again.";

export const about = "About the template";
export const name = "Name";
export const model = "Model";
export const type = "Coaching type";
export const process = "Process";
export const gap = "For the gap";
export const gapNone = "For every";
export const gapHint = "Where a target has this diagnosis, the template is suggested first.";
export const minutes = "Usual minutes";
export const description = "What it is for";
export const tables = "It can be about";
export const tablesHint = "None chosen: about all of them.";
export const stages = "Sales stages of the deal";
export const stagesHint = "None chosen: at every stage.";

export const sections = "Sections";
export const section = "Section {0}";
export const sectionName = "Name of the section";
export const sectionHelp = "Hint for whoever leads the conversation";
export const addSection = "Add section";
export const question = "Question {0}";
export const prompt = "What is asked";
export const addQuestion = "Add question to {0}";
export const kind = "Kind";
export const answeredBy = "Answered by";
export const required = "Must be answered";
export const help = "Hint";
export const choices = "Choices, one a line";
export const levels = "What the levels 1 to 5 look like, one a line";
export const column = "Shown beside it";
export const columnNone = "Nothing of the record";
export const columnGone = "{0} (not there)";
export const moveUp = "Move {0} up";
export const moveDown = "Move {0} down";
export const drag = "Drag {0}";
export const movedTo = "{0} is now number {1} of {2}.";
export const movedSection = "{0} is now section {1}.";
export const removed = "{0} is removed.";
export const unnamed = "(no words yet)";
export const keys = "Alt with the arrow keys moves what has the focus.";

export const findings = "What to look at";
export const nothingFound = "Nothing to put right.";
export const errors = "{0} to put right before it can be published";
export const errorOne = "One thing to put right before it can be published";
export const warnings = "{0} to think about";
export const warningOne = "One thing to think about";
export const mustBeRight = "Put right:";
export const thinkAbout = "Think about:";

export const preview = "As the pane asks it";
export const previewHint = "Try it: nothing is kept.";
export const previewPromise = "Promises are made here, each with its day.";
export const previewColumn = "{0}: as it stands on the record";
