import { fromUsersZone, inUsersZone } from "../../shared/dates";
import { coach_conversation } from "../../shared/model.g";
import { xrm } from "../../shared/xrm";
import type { SlotInfo } from "../contracts.g";

/** A moment as the user's clock shows it, for a field. */
export const wallClock = (moment: string): string => inUsersZone(new Date(moment)).toISOString().slice(0, 16);

/** What the clock on the user's wall shows, as a moment. */
export const momentOf = (clock: string): string =>
  fromUsersZone(new Date(`${clock}:00Z`))
    .toISOString()
    .replace(".000", "");

/** Moves an occurrence and keeps how long it is; answers with its new start. */
export async function moveSlot({ conversation }: SlotInfo, clock: string): Promise<string> {
  const planned = (await xrm().WebApi.retrieveRecord(
    coach_conversation.logicalName,
    conversation,
    "?$select=scheduledstart,scheduledend",
  )) as { scheduledstart: string; scheduledend: string | null };
  const length = Date.parse(planned.scheduledend ?? planned.scheduledstart) - Date.parse(planned.scheduledstart);
  const start = momentOf(clock);
  await xrm().WebApi.updateRecord(coach_conversation.logicalName, conversation, {
    scheduledstart: start,
    scheduledend: new Date(Date.parse(start) + length).toISOString(),
  });
  return start;
}
