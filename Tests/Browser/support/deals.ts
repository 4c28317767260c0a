import { dealAtProspect, type Person } from "./sales";
import { create, one, send } from "./webApi";
import type { Template } from "./templates";

/** A deal of the rep at a prospect, that no other test touches. */
export async function newDeal(rep: Person, name: string, given: Record<string, unknown> = {}): Promise<string> {
  const { id } = await dealAtProspect(rep);
  const { _customerid_value: prospect } = await one<{ _customerid_value: string }>(
    `opportunities?$select=_customerid_value&$filter=opportunityid eq ${id}`,
  );
  const values = { name, estimatedvalue: 12_000, "customerid_account@odata.bind": `/accounts(${prospect})`, ...given };
  return create("opportunities", values, rep.internalemailaddress);
}

export const conversationAbout = (deal: string) =>
  one<{ activityid: string; statecode: number; actualdurationminutes: number; coach_verdict: number }>(
    `coach_conversations?$select=statecode,actualdurationminutes,coach_verdict&$filter=_regardingobjectid_value eq ${deal}&$orderby=createdon desc&$top=1`,
  );

/** A conversation that the manager has begun. */
export async function startedTalk(manager: Person, deal: string, template: Template): Promise<string> {
  const asked = { RegardingTable: "opportunity", RegardingId: deal, TemplateId: template.id };
  await send("POST", "coach_StartConversation", asked, manager.internalemailaddress);
  return (await conversationAbout(deal)).activityid;
}

/** A conversation of the manager that has its day. */
export async function scheduledTalk(manager: Person, deal: string, template: Template, on: string): Promise<string> {
  const about = {
    subject: "Before the next meeting",
    scheduledstart: on,
    scheduledend: new Date(Date.parse(on) + 30 * 60_000).toISOString(),
    "regardingobjectid_opportunity_coach_conversation@odata.bind": `/opportunities(${deal})`,
    "coach_templateid@odata.bind": `/coach_templates(${template.id})`,
  };
  const id = await create("coach_conversations", about, manager.internalemailaddress);
  await send("PATCH", `coach_conversations(${id})`, { statecode: 3, statuscode: 4 }, manager.internalemailaddress);
  return id;
}

export const answered = (by: Person, talk: string, question: string, words: string): Promise<string> =>
  create(
    "coach_answers",
    {
      coach_text: words,
      "coach_conversationid@odata.bind": `/coach_conversations(${talk})`,
      "coach_questionid@odata.bind": `/coach_questions(${question})`,
    },
    by.internalemailaddress,
  );
