import { coach_coachingprocess, coach_coachingtype } from "../../shared/model.g";
import type { TemplateInfo } from "../contracts.g";

/** The template for what the talk was opened for: a rehearsal before a meeting, an observation after it; nothing for any other talk. */
export function templateFor(purpose: string | null, templates: TemplateInfo[]): TemplateInfo | undefined {
  if (purpose === "rehearsal") {
    const rehearsals = templates.filter(({ process }) => process === coach_coachingprocess.Rehearsal);
    return rehearsals.find(({ type }) => type === coach_coachingtype.Practice) ?? rehearsals[0];
  }
  if (purpose === "debrief") return templates.find(({ type }) => type === coach_coachingtype.Observational);
  return undefined;
}
