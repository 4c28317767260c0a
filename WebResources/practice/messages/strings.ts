// What the page says that makes messages of a file.

export const importMessages = "Sales messages from a file";
export const importHow =
  "A file of values (CSV) whose first line names the columns: name, kind, cue and answer, and drill, stages and lost reasons where there are any. What has the name of a message is put differently; the others are made.";
export const importKinds =
  "Kinds are Competitive advantage, Insight, Open question, Success story, Objection and Value proposition.";
export const importChoose = "Choose a file";
export const importPaste = "Or paste its text here";
export const importText = "Text of the file";
export const importRun = "Take it in";
export const importFailed = "The file was not taken in: {0}";
export const importDone = "{0} made, {1} put differently.";
export const importWrong = "Nothing was written. {0} things are to be put right:";
export const importWrongOne = "Nothing was written. 1 thing is to be put right:";
export const importLine = "Line {0}";
export const importEmpty = "Choose a file or paste its text first.";
export const importOpen = "See the messages";
