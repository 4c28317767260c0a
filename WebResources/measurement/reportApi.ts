import { callFunction, dateTime, guid } from "../shared/customApi";
import { noonOf } from "../shared/dates";
import type { CoachingReport } from "./contracts.g";

/** Days as yyyy-MM-dd, both included. */
export interface ReportQuestion {
  from: string;
  to: string;
  /** Only what was known by the end of this day; nothing for all that is known now. */
  asOf?: string | undefined;
  /** One manager, with the rows behind each figure. */
  managerId?: string | undefined;
}

export async function getCoachingReport({ from, to, asOf, managerId }: ReportQuestion): Promise<CoachingReport> {
  const answer = await callFunction<{ Report: string }>(
    "coach_GetCoachingReport",
    { From: dateTime, To: dateTime, AsOf: dateTime, ManagerId: guid },
    { From: noonOf(from), To: noonOf(to), AsOf: asOf === undefined ? undefined : noonOf(asOf), ManagerId: managerId },
  );
  return JSON.parse(answer.Report) as CoachingReport;
}
