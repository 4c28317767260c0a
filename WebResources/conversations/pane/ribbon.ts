import { openCoachingPane } from "../../shared/coachingPane";
import { askToRead, nameOf } from "../../shared/paneSession";

/** The Coach commands of opportunities, accounts and conversations. */
interface Reference {
  Id: string;
  TypeName: string;
}

/** Form command: PrimaryControl is the form context. */
export async function coach(form: Xrm.FormContext): Promise<void> {
  // Data is loaded after a save too: the pane is to be no older than the form beside it.
  form.data.removeOnLoad(readAnew);
  form.data.addOnLoad(readAnew);
  await openCoachingPane(form.data.entity.getEntityName(), form.data.entity.getId());
}

function readAnew(context: Xrm.Events.EventContext): void {
  const { entity } = context.getFormContext().data;
  askToRead(nameOf(entity.getEntityName(), entity.getId()));
}

/** Grid command: SelectedControl and SelectedControlSelectedItemReferences. The button is shown for one selected row. */
export async function coachSelected(_grid: unknown, references: Reference[]): Promise<void> {
  const [selected] = references;
  if (selected) await openCoachingPane(selected.TypeName, selected.Id);
}
