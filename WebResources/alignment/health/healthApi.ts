import { callAction, callFunction, integer, string } from "../../shared/customApi";
import type { HealthReport } from "../contracts.g";

/** Some plans a call: each call is one transaction, and people see how it goes on. */
const PlansAtOnce = 5;

export async function getHealth(): Promise<HealthReport> {
  const answer = await callFunction<{ Health: string }>("coach_GetHealth", {}, {});
  return JSON.parse(answer.Health) as HealthReport;
}

/** What one portion of a sweep did. */
export interface Swept {
  plans: number;
  links: number;
  /** What asks for the next portion; empty at the end. */
  cursor: string;
}

export async function sweep(cursor: string): Promise<Swept> {
  const answer = await callAction<{ Plans: number; Changed: number; Cursor: string }>(
    "coach_Relink",
    { Cursor: string, PageSize: integer },
    { Cursor: cursor === "" ? undefined : cursor, PageSize: PlansAtOnce },
  );
  return { plans: answer.Plans, links: answer.Changed, cursor: answer.Cursor };
}
