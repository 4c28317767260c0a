import { openDialog } from "../../shared/dialog";
import { opportunity } from "../../shared/model.g";
import { askToRead, nameOf } from "../../shared/paneSession";
import { loadStrings } from "../../shared/text";
import { bareId } from "../../shared/xrm";
import { readCredit } from "./creditStore";
import * as strings from "./strings";
import { creditOf } from "./words";

const Page = "coach_/alignment/credit/share.html";
const Notice = "coach_credit";

interface Reference {
  Id: string;
}

/** Form command of a deal: opens its credit as a dialog, and shows afterwards what it has become. */
export async function share(form: Xrm.FormContext): Promise<void> {
  await open(form.data.entity.getId());
  // A refresh forgets what was typed and not saved, and sharing changes nothing of the deal itself.
  if (!form.data.entity.getIsDirty()) await form.data.refresh(false);
  await mayShare(form);
}

/** Grid command: SelectedControl and SelectedControlSelectedItemReferences. The button is shown for one selected row. */
export async function shareSelected(
  grid: Pick<Xrm.Controls.GridControl, "refresh">,
  [selected]: Reference[],
): Promise<void> {
  if (!selected) return;
  await open(selected.Id);
  grid.refresh();
}

async function open(id: string): Promise<void> {
  await openDialog(Page, { id: bareId(id) }, strings.shareTitle, { width: 40, height: 75 });
  askToRead(nameOf(opportunity.logicalName, id));
}

/**
 * Rule of the form command: whether who looks at the deal may share its credit. It is asked whenever the form is loaded, and with
 * the same answer the form says who is credited: the form belongs to the platform, and only its commands are ours to add.
 */
export async function mayShare(form: Xrm.FormContext): Promise<boolean> {
  const id = form.data.entity.getId();
  if (id === "") return false;
  const [credit] = await Promise.all([readCredit(bareId(id)), loadStrings()]);
  // Asked of the deal before, and the form shows another one by now.
  if (form.data.entity.getId() !== id) return false;

  const said = creditOf(credit);
  if (said) form.ui.setFormNotification(said.words, said.isOff ? "WARNING" : "INFO", Notice);
  else form.ui.clearFormNotification(Notice);
  return credit.mayShare;
}
