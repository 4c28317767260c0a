import { coach_contribution, type coach_contribution_row } from "../../shared/model.g";
import { bareId, messageOf, openRecord } from "../../shared/xrm";

/** The command "Open what counted" of contributions. */
interface Reference {
  Id: string;
}

/** Form command: PrimaryControl is the form context. */
export async function openCounted(form: Xrm.FormContext): Promise<void> {
  await open(form.data.entity.getId());
}

/** Grid command: SelectedControlSelectedItemReferences. The button is shown for one selected row. */
export async function openCountedOfSelected(references: Reference[]): Promise<void> {
  const [selected] = references;
  if (selected) await open(selected.Id);
}

/** A view need not show the source's columns, so they are read. */
async function open(id: string): Promise<void> {
  try {
    const row = (await Xrm.WebApi.retrieveRecord(
      coach_contribution.logicalName,
      bareId(id),
      "?$select=coach_sourcetable,coach_sourceid",
    )) as coach_contribution_row;
    await openRecord(row.coach_sourcetable ?? "", row.coach_sourceid ?? "");
  } catch (error) {
    await Xrm.Navigation.openAlertDialog({ text: messageOf(error) });
  }
}
