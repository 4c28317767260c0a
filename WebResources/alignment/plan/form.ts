import { coach_alignmentplan_columns } from "../../shared/model.g";
import { loadStrings, text } from "../../shared/text";
import * as strings from "./strings";

const Notice = "coach_period";

/** The end stands on the form and in its header. */
const ends = [coach_alignmentplan_columns.coach_end, `header_${coach_alignmentplan_columns.coach_end}`];

/** Form event of a plan, when it is loaded and when its start or its end changes: one that ends before it starts is not saved. */
export async function checkPeriod(context: Xrm.Events.EventContext): Promise<void> {
  const form = context.getFormContext();
  const day = (column: string) => form.getAttribute<Xrm.Attributes.DateAttribute>(column)?.getValue();
  const [start, end] = [day(coach_alignmentplan_columns.coach_start), day(coach_alignmentplan_columns.coach_end)];
  const isWrong = start != null && end != null && end < start;
  if (isWrong) await loadStrings();
  for (const name of ends) {
    const control = form.getControl<Xrm.Controls.DateControl>(name);
    if (isWrong) control?.setNotification(text(strings.endsBeforeStart), Notice);
    else control?.clearNotification(Notice);
  }
}
