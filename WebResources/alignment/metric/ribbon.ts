import { coach_aggregate } from "../../shared/model.g";
import { openDialog } from "../../shared/dialog";
import { takeHanded } from "../views/hand";
import * as strings from "../views/strings";

const Page = "coach_/alignment/metric/views.html";
const FirstOffered = "phonecall";

/** Form command of a metric: offers the views of its table, and fills the form with what is taken. Nothing is saved. */
export async function takeFromView(form: Xrm.FormContext): Promise<void> {
  const column = (name: string) => form.getAttribute<Xrm.Attributes.StringAttribute>(name);
  const typed = (column("coach_sourcetable")?.getValue() ?? "").trim();
  takeHanded();
  await openDialog(Page, { table: typed === "" ? FirstOffered : typed }, strings.viewsTitle, { width: 80, height: 90 });
  const taken = takeHanded();
  if (!taken?.counting) return;

  const { isActivity, dateColumn, valueColumn } = taken.counting;
  column("coach_sourcetable")?.setValue(taken.table);
  form.getAttribute<Xrm.Attributes.BooleanAttribute>("coach_isactivity")?.setValue(isActivity);
  column("coach_datecolumn")?.setValue(dateColumn);
  form
    .getAttribute<Xrm.Attributes.OptionSetAttribute>("coach_aggregate")
    ?.setValue(valueColumn === "" ? coach_aggregate.Count : coach_aggregate.Sum);
  column("coach_valuecolumn")?.setValue(valueColumn === "" ? null : valueColumn);
  column("coach_fetchxml")?.setValue(taken.fetchXml);
  const name = column("coach_name");
  if ((name?.getValue() ?? "").trim() === "") name?.setValue(taken.name);
  form.getControl<Xrm.Controls.StringControl>("coach_name")?.setFocus();
}
