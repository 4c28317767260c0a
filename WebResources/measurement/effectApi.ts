import { callAction, callFunction, dateTime, guid, integer, string } from "../shared/customApi";
import { noonOf } from "../shared/dates";
import type { CoachingEffect } from "./contracts.g";

/** Days as yyyy-MM-dd; every month that holds one is looked at. */
export interface EffectQuestion {
  from: string;
  to: string;
  /** Business units of which people are: a team's own, or a region's with all below it. */
  teamId?: string | undefined;
  regionId?: string | undefined;
  drawnStartId?: string | undefined;
}

export async function getCoachingEffect(question: EffectQuestion): Promise<CoachingEffect> {
  const answer = await callFunction<{ Effect: string }>(
    "coach_GetCoachingEffect",
    { From: dateTime, To: dateTime, TeamId: guid, RegionId: guid, DrawnStartId: guid },
    {
      From: noonOf(question.from),
      To: noonOf(question.to),
      TeamId: question.teamId,
      RegionId: question.regionId,
      DrawnStartId: question.drawnStartId,
    },
  );
  return JSON.parse(answer.Effect) as CoachingEffect;
}

export interface NewDraw {
  name: string;
  first: string;
  weeksBetween: number;
  managerIds: string[];
}

/** The id of the draw. */
export async function drawStart({ name, first, weeksBetween, managerIds }: NewDraw): Promise<string> {
  const answer = await callAction<{ DrawnStartId: string }>(
    "coach_DrawStart",
    { Name: string, ManagerIds: string, First: dateTime, WeeksBetween: integer },
    { Name: name, ManagerIds: managerIds.join(","), First: noonOf(first), WeeksBetween: weeksBetween },
  );
  return answer.DrawnStartId;
}
