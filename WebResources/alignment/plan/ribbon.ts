import { openDialog } from "../../shared/dialog";
import { bareId } from "../../shared/xrm";
import * as strings from "./strings";

const Page = "coach_/alignment/plan/propose.html";
const Targets = "Subgrid_targets";

/** Form command of a draft plan: opens the proposal as a dialog, and shows afterwards what it created. */
export async function propose(form: Xrm.FormContext): Promise<void> {
  const id = bareId(form.data.entity.getId());
  await openDialog(Page, { id }, strings.propose, { width: 80, height: 85 });
  // A refresh forgets what was typed and not saved, and the proposal changes nothing of the plan itself.
  if (!form.data.entity.getIsDirty()) await form.data.refresh(false);
  form.getControl<Xrm.Controls.GridControl>(Targets)?.refresh();
}
