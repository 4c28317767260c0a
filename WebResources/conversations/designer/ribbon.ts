import { openDialog } from "../../shared/dialog";
import { bareId } from "../../shared/xrm";
import * as strings from "./strings";

const Page = "coach_/conversations/designer/designer.html";

interface Reference {
  Id: string;
}

/** Form command of a template: opens the designer, and shows afterwards what became of it. */
export async function design(form: Xrm.FormContext): Promise<void> {
  // What was typed in the form is part of what is designed.
  if (form.data.entity.getIsDirty()) await form.data.save();
  await show({ id: bareId(form.data.entity.getId()) });
  if (!form.data.entity.getIsDirty()) await form.data.refresh(false);
}

/** List command: the one that is selected; without one, a new template or one from a file. */
export async function designSelected(grid: Xrm.Controls.GridControl, references: Reference[]): Promise<void> {
  const [selected] = references;
  await show(selected ? { id: bareId(selected.Id) } : {});
  grid.refresh();
}

const show = (data: Record<string, string>): Promise<void> =>
  openDialog(Page, data, strings.designTitle, { width: 95, height: 95 });
