import { callFunction, guid } from "../shared/customApi";
import { coach_progressoptout } from "../shared/model.g";
import { readRows } from "../shared/rows";
import { currentUserId, xrm } from "../shared/xrm";
import type { ProgressBoard } from "./contracts.g";

/** How far a team is; without a manager the own one. */
export async function getProgress(ManagerId?: string): Promise<ProgressBoard> {
  const { Progress } = await callFunction<{ Progress: string }>(
    "coach_GetProgress",
    { ManagerId: guid },
    { ManagerId },
  );
  return JSON.parse(Progress) as ProgressBoard;
}

/** Takes whoever is signed in off the board. */
export async function hideMe(): Promise<void> {
  await xrm().WebApi.createRecord(coach_progressoptout.logicalName, {});
}

/** Puts whoever is signed in back on it. */
export async function showMe(): Promise<void> {
  const rows = await readRows<{ coach_progressoptoutid: string }>(
    coach_progressoptout.logicalName,
    `?$select=coach_progressoptoutid&$filter=_coach_userid_value eq ${currentUserId()}`,
  );
  for (const { coach_progressoptoutid } of rows) {
    await xrm().WebApi.deleteRecord(coach_progressoptout.logicalName, coach_progressoptoutid);
  }
}
