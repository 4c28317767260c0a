import { coach_verdict } from "../../shared/model.g";
import type { Text } from "../../shared/text";
import * as strings from "./strings";

/** What a rep can say. */
export const answers: readonly (readonly [verdict: coach_verdict, word: Text])[] = [
  [coach_verdict.No, strings.no],
  [coach_verdict.Somewhat, strings.verdictSomewhat],
  [coach_verdict.Yes, strings.yes],
];
