import { readRows } from "../shared/rows";
import { systemuser } from "../shared/model.g";
import { currentUserId } from "../shared/xrm";
import type { RhythmInfo } from "./contracts.g";

export interface Report {
  id: string;
  name: string;
}

/** Those who report to whoever is signed in and can still sign in themselves. */
export async function readReports(): Promise<Report[]> {
  const rows = await readRows<{ systemuserid: string; fullname: string }>(
    systemuser.logicalName,
    `?$select=fullname&$filter=_parentsystemuserid_value eq ${currentUserId()} and isdisabled eq false&$orderby=fullname`,
  );
  return rows.map(({ systemuserid, fullname }) => ({ id: systemuserid, name: fullname }));
}

/** Those with whom there is no rhythm, while there is one with others. */
export const without = (reports: Report[], rhythms: RhythmInfo[]): Report[] => {
  const running = rhythms.filter((rhythm) => rhythm.running);
  return running.length === 0 ? [] : reports.filter(({ id }) => running.every(({ repId }) => repId !== id));
};
