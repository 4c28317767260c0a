import type { Text } from "./text";

// What several rooms say.

/** Not shown: the language of the texts, as a screen reader is told it. */
export const language: Text = ["language", "en"];
export const loading: Text = ["loading", "Loading …"];
export const tryAgain: Text = ["tryAgain", "Try again"];
export const cancel: Text = ["cancel", "Cancel"];
