import { today } from "../../shared/dates";
import { coach_alignmentplan, coach_alignmentplan_statuscode } from "../../shared/model.g";
import { currentUserId, xrm } from "../../shared/xrm";

/** The agreed plan of a person that holds today, as far as the user may read it; nothing for the user's own. */
export async function runningPlanOf(personId: string): Promise<{ table: string; id: string } | undefined> {
  if (personId === currentUserId()) return undefined;
  const day = today();
  const filter = [
    `_ownerid_value eq ${personId}`,
    `statuscode eq ${String(coach_alignmentplan_statuscode.Agreed)}`,
    `coach_start le ${day}`,
    `coach_end ge ${day}`,
  ].join(" and ");
  const { entities } = await xrm().WebApi.retrieveMultipleRecords(
    coach_alignmentplan.logicalName,
    `?$select=coach_alignmentplanid&$filter=${filter}&$orderby=coach_start,coach_alignmentplanid&$top=1`,
  );
  const [plan] = entities as { coach_alignmentplanid: string }[];
  return plan && { table: coach_alignmentplan.logicalName, id: plan.coach_alignmentplanid };
}
