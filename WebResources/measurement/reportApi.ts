import { callFunction, dateTime, guid } from "../shared/customApi";
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
  // A day travels as a moment within it, and the server takes the day that this is in UTC.
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  const answer = await callFunction<{ Report: string }>(
    "coach_GetCoachingReport",
    { From: dateTime, To: dateTime, AsOf: dateTime, ManagerId: guid },
    { From: noon(from), To: noon(to), AsOf: asOf === undefined ? undefined : noon(asOf), ManagerId: managerId },
  );
  return JSON.parse(answer.Report) as CoachingReport;
}
