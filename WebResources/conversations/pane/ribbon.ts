import { openCoachingPane } from "../../shared/coachingPane";
import { bareId } from "../../shared/xrm";
import { askToRead, nameOf } from "../../shared/paneSession";
import { isCoached, isOver, meetingOf, type Meeting } from "./meetings";
import { runningPlanOf } from "./runningPlan";

/** The Coach commands of opportunities, accounts, conversations, meetings and people. */
interface Reference {
  Id: string;
  TypeName: string;
}

/** Form command: PrimaryControl is the form context. */
export async function coach(form: Xrm.FormContext): Promise<void> {
  await open(form);
}

/** Form command of a meeting that is to come. */
export const rehearse = (form: Xrm.FormContext): Promise<void> => open(form, "rehearsal");

/** Form command of a meeting that is over. */
export const debrief = (form: Xrm.FormContext): Promise<void> => open(form, "debrief");

/** Rules of a meeting's form: it is about a deal or an account, and is to come, or is over. */
export const mayRehearse = (form: Xrm.FormContext): boolean => isShownFor(form, (meeting) => !isOver(meeting));
export const mayDebrief = (form: Xrm.FormContext): boolean => isShownFor(form, isOver);

/** Grid command: SelectedControl and SelectedControlSelectedItemReferences. The button is shown for one selected row. */
export async function coachSelected(_grid: unknown, references: Reference[]): Promise<void> {
  const [selected] = references;
  if (selected) await openCoachingPane(selected.TypeName, selected.Id);
}

/** Grid command of meetings: the one that is to come is rehearsed, the other is talked about. */
export async function coachMeeting([selected]: Reference[]): Promise<void> {
  if (!selected) return;
  const meeting = await meetingOf(selected.Id);
  await openCoachingPane(selected.TypeName, selected.Id, isOver(meeting) ? "debrief" : "rehearsal");
}

/** Rule of a list of meetings. */
export const isCoachedMeeting = async ([selected]: Reference[]): Promise<boolean> =>
  selected !== undefined && isCoached(await meetingOf(selected.Id));

/** Form command of a user: the plan that runs is what there is to talk about. */
export async function coachPerson(form: Xrm.FormContext): Promise<void> {
  const plan = await runningPlanOf(bareId(form.data.entity.getId()));
  if (plan) await openCoachingPane(plan.table, plan.id);
}

/** Rule of a user's form: without a plan that runs there is nothing to talk about, and nobody coaches oneself. */
export const hasRunningPlan = async (form: Xrm.FormContext): Promise<boolean> =>
  (await runningPlanOf(bareId(form.data.entity.getId()))) !== undefined;

async function open(form: Xrm.FormContext, purpose?: "rehearsal" | "debrief"): Promise<void> {
  // Data is loaded after a save too: the pane is to be no older than the form beside it.
  form.data.removeOnLoad(readAnew);
  form.data.addOnLoad(readAnew);
  await openCoachingPane(form.data.entity.getEntityName(), form.data.entity.getId(), purpose);
}

function readAnew(context: Xrm.Events.EventContext): void {
  const { entity } = context.getFormContext().data;
  askToRead(nameOf(entity.getEntityName(), entity.getId()));
}

function isShownFor(form: Xrm.FormContext, isMeant: (meeting: Meeting) => boolean): boolean {
  const end = form.getAttribute<Xrm.Attributes.DateAttribute>("scheduledend")?.getValue() ?? null;
  const [about] = form.getAttribute<Xrm.Attributes.LookupAttribute>("regardingobjectid")?.getValue() ?? [];
  const meeting = { end, about: about?.entityType };
  return isCoached(meeting) && isMeant(meeting);
}
