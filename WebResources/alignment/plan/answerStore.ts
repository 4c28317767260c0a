import { boolean, callAction, guid, string } from "../../shared/customApi";
import { coach_alignmentplan, type coach_alignmentplan_row } from "../../shared/model.g";
import { xrm } from "../../shared/xrm";

/** A plan's name, as its rep may read it. */
export async function readPlanName(id: string): Promise<string> {
  const row = (await xrm().WebApi.retrieveRecord(
    coach_alignmentplan.logicalName,
    id,
    "?$select=coach_name",
  )) as coach_alignmentplan_row;
  return row.coach_name ?? "";
}

const types = { PlanId: guid, Agrees: boolean, Comment: string };

/** Gives the rep's answer: agreed, or what to change. */
export const answerPlan = (PlanId: string, Agrees: boolean, comment: string): Promise<void> =>
  callAction("coach_AnswerPlan", types, { PlanId, Agrees, Comment: comment.trim() || undefined });
