import { openCoachingPane } from "../../shared/coachingPane";

/** The Coach commands of opportunities and accounts. */
interface Reference {
  Id: string;
  TypeName: string;
}

/** Form command: PrimaryControl is the form context. */
export async function coach(form: Xrm.FormContext): Promise<void> {
  await openCoachingPane(form.data.entity.getEntityName(), form.data.entity.getId());
}

/** Grid command: SelectedControl and SelectedControlSelectedItemReferences. The button is shown for one selected row. */
export async function coachSelected(_grid: unknown, references: Reference[]): Promise<void> {
  const [selected] = references;
  if (selected) await openCoachingPane(selected.TypeName, selected.Id);
}
