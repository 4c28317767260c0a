import { coach_segmenttable } from "../../shared/model.g";
import { openDialog } from "../../shared/dialog";
import { takeHanded } from "../views/hand";
import * as strings from "../views/strings";

const Page = "coach_/alignment/segment/views.html";

const tables: Record<string, coach_segmenttable> = {
  account: coach_segmenttable.Account,
  opportunity: coach_segmenttable.Opportunity,
};

/** Form command of a segment: offers the views of its table, and fills the form with the one that is taken. Nothing is saved. */
export async function takeFromView(form: Xrm.FormContext): Promise<void> {
  const chosen = form.getAttribute<Xrm.Attributes.OptionSetAttribute>("coach_table")?.getValue();
  const table = Object.keys(tables).find((name) => tables[name] === chosen) ?? "account";
  takeHanded();
  await openDialog(Page, { table }, strings.viewsTitle, { width: 70, height: 80 });
  const taken = takeHanded();
  if (!taken) return;

  form.getAttribute("coach_table")?.setValue(tables[taken.table] ?? null);
  form.getAttribute("coach_fetchxml")?.setValue(taken.fetchXml);
  const name = form.getAttribute<Xrm.Attributes.StringAttribute>("coach_name");
  if ((name?.getValue() ?? "").trim() === "") name?.setValue(taken.name);
  form.getControl<Xrm.Controls.StringControl>("coach_fetchxml")?.setFocus();
}
