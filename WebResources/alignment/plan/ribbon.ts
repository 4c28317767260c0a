import { openDialog } from "../../shared/dialog";
import {
  coach_alignmentplan,
  coach_alignmentplan_columns,
  coach_alignmentplan_statecode,
  coach_alignmentplan_statuscode,
} from "../../shared/model.g";
import { loadStrings, text } from "../../shared/text";
import { bareId, currentUserId, messageOf } from "../../shared/xrm";
import * as strings from "./strings";

const Page = "coach_/alignment/plan/propose.html";
const AnswerPage = "coach_/alignment/plan/answer.html";
const Targets = "Subgrid_targets";

/** Form command of a draft plan: opens the proposal as a dialog, and shows afterwards what it created. */
export async function propose(form: Xrm.FormContext): Promise<void> {
  const id = bareId(form.data.entity.getId());
  await openDialog(Page, { id }, strings.propose, { width: 80, height: 85 });
  // A refresh forgets what was typed and not saved, and the proposal changes nothing of the plan itself.
  if (!form.data.entity.getIsDirty()) await form.data.refresh(false);
  form.getControl<Xrm.Controls.GridControl>(Targets)?.refresh();
}

/** Form command of a manager: the rep is asked, and asked again when a plan is proposed already. */
export const ask = (form: Xrm.FormContext): Promise<void> => become(form, coach_alignmentplan_statuscode.Proposed);

/** Form command of a manager: from now on the figures run. */
export const agree = (form: Xrm.FormContext): Promise<void> => become(form, coach_alignmentplan_statuscode.Agreed);

/** Form command of a manager: after a question, because nothing can change afterwards. */
export async function close(form: Xrm.FormContext): Promise<void> {
  await loadStrings();
  const answer = await Xrm.Navigation.openConfirmDialog({
    title: text(strings.closeTitle),
    text: text(strings.closeText),
    confirmButtonLabel: text(strings.close),
  });
  if (answer.confirmed) await become(form, coach_alignmentplan_statuscode.Closed);
}

/** Form command of the plan's rep: opens the answer as a dialog, and shows it afterwards. */
export async function answer(form: Xrm.FormContext): Promise<void> {
  await openDialog(AnswerPage, { id: bareId(form.data.entity.getId()) }, strings.answer, { width: 40, height: 60 });
  if (!form.data.entity.getIsDirty()) await form.data.refresh(false);
}

/** Whether the plan waits for an answer of the one who looks at it. */
export function mayAnswer(form: Xrm.FormContext): boolean {
  const value = (column: string): unknown => form.getAttribute(column)?.getValue() ?? null;
  const [rep] = (value(coach_alignmentplan_columns.ownerid) ?? []) as Xrm.LookupValue[];
  const status = value(coach_alignmentplan_columns.statuscode);
  return (
    rep !== undefined &&
    bareId(rep.id) === currentUserId() &&
    (status === coach_alignmentplan_statuscode.Proposed || status === coach_alignmentplan_statuscode.Agreed) &&
    value(coach_alignmentplan_columns.coach_repagreedon) === null
  );
}

/** What was typed is saved first: it is part of what is proposed, agreed or closed. */
async function become(form: Xrm.FormContext, statuscode: coach_alignmentplan_statuscode): Promise<void> {
  const statecode =
    statuscode === coach_alignmentplan_statuscode.Closed
      ? coach_alignmentplan_statecode.Inactive
      : coach_alignmentplan_statecode.Active;
  try {
    if (form.data.entity.getIsDirty()) await form.data.save();
    await Xrm.WebApi.updateRecord(coach_alignmentplan.logicalName, bareId(form.data.entity.getId()), {
      statecode,
      statuscode,
    });
    await form.data.refresh(false);
  } catch (error) {
    await Xrm.Navigation.openErrorDialog({ message: messageOf(error) });
  }
}
