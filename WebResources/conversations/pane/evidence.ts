import { coach_questionkind } from "../../shared/model.g";
import { send } from "../../shared/webApi";

/** What an answer to a question for evidence says, as its number. */
export const Evidence = { unknown: 0, claimed: 1, verified: 2 } as const;

interface Said {
  coach_prompt: string;
  coach_number: number;
}

/** What is only claimed of a record: the latest that was said of each element, in any of its conversations that one may read. */
export async function claimedOf(recordId: string): Promise<string[]> {
  const fetchXml = `<fetch><entity name="coach_answer"><attribute name="coach_prompt" /><attribute name="coach_number" /><order attribute="modifiedon" descending="true" /><filter><condition attribute="coach_number" operator="not-null" /></filter><link-entity name="coach_question" from="coach_questionid" to="coach_questionid"><filter><condition attribute="coach_kind" operator="eq" value="${String(coach_questionkind.Evidence)}" /></filter></link-entity><link-entity name="coach_conversation" from="activityid" to="coach_conversationid"><filter><condition attribute="regardingobjectid" operator="eq" value="${recordId}" /></filter></link-entity></entity></fetch>`;
  const { value } = await send<{ value: Said[] }>("GET", `coach_answers?fetchXml=${encodeURIComponent(fetchXml)}`);
  const latest = new Map<string, number>();
  for (const { coach_prompt, coach_number } of value) {
    if (!latest.has(coach_prompt)) latest.set(coach_prompt, coach_number);
  }
  return [...latest].filter(([, number]) => number === Evidence.claimed).map(([prompt]) => prompt);
}
