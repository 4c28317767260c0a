import { callAction } from "./customApi";

/** Tells whoever is signed in, and the own team, how the last week went: each once a week. */
export async function sendDigests(): Promise<void> {
  // The server does some at a time, and says how many are left.
  for (let left = 1; left > 0;) left = (await callAction<{ Left: number }>("coach_SendDigests", {}, {})).Left;
}
