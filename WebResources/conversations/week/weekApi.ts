import { callAction, callFunction, guid, string } from "../../shared/customApi";
import type { WeekReport } from "../contracts.g";

/** The week of whoever is signed in. */
export async function getWeek(): Promise<WeekReport> {
  const answer = await callFunction<{ Week: string }>("coach_GetWeek", { On: string, UserId: guid }, {});
  return JSON.parse(answer.Week) as WeekReport;
}

/** Reminds whoever is signed in, and those whom the user coaches, of what they promised for tomorrow. */
export const remindOfPromises = (): Promise<void> => callAction("coach_RemindOfPromises", {}, {});
