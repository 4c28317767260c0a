import { callAction } from "./customApi";

/** Schedules what is to come of the rhythms that the user could change, and says what was missed. */
export async function advanceRhythms(): Promise<void> {
  // The server does some at a time, and says how many are left.
  for (let left = 1; left > 0;) left = (await callAction<{ Left: number }>("coach_AdvanceRhythms", {}, {})).Left;
}
