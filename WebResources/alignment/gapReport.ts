import { callFunction, dateTime } from "../shared/customApi";
import { noonOf } from "../shared/dates";
import type { GapReport } from "./contracts.g";

/** Days as yyyy-MM-dd. Without a period, plans that hold the day; without a day, the last of a period that is over, else today. */
export interface GapQuestion {
  on?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export async function getGapReport({ on, from, to }: GapQuestion): Promise<GapReport> {
  const noon = (day: string | undefined) => (day === undefined ? undefined : noonOf(day));
  const answer = await callFunction<{ Report: string }>(
    "coach_GetGapReport",
    { On: dateTime, From: dateTime, To: dateTime },
    { On: noon(on), From: noon(from), To: noon(to) },
  );
  return JSON.parse(answer.Report) as GapReport;
}
