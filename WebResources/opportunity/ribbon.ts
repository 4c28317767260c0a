/** The Coach command of opportunities and accounts: opens the coaching pane beside the record, or brings it to the front. */
const Pane = "coach_conversation";
const Page = "coach_/conversation/pane.html";
const Icon = "WebResources/coach_/shared/icon_coach.svg";
const Title = "Coach";
const Width = 420;

interface Reference {
  Id: string;
  TypeName: string;
}

async function open(table: string, id: string): Promise<void> {
  const data = new URLSearchParams({ table, id: id.replace(/[{}]/g, "").toLowerCase() }).toString();
  const page = { pageType: "webresource" as const, webresourceName: Page, data };
  // Native players have no side panes: the same page opens as a dialog at the side.
  const panes = (Xrm.App as Partial<Xrm.App> | undefined)?.sidePanes;
  if (!panes) {
    await Xrm.Navigation.navigateTo(page, { target: 2, position: 2, width: { value: 30, unit: "%" } });
    return;
  }
  const pane =
    panes.getPane(Pane) ??
    (await panes.createPane({ paneId: Pane, title: Title, imageSrc: Icon, width: Width, canClose: true }));
  await pane.navigate(page);
  pane.select();
}

/** Form command: PrimaryControl is the form context. */
export async function coach(form: Xrm.FormContext): Promise<void> {
  await open(form.data.entity.getEntityName(), form.data.entity.getId());
}

/** Grid command: SelectedControl and SelectedControlSelectedItemReferences. The button is shown for one selected row. */
export async function coachSelected(_grid: unknown, references: Reference[]): Promise<void> {
  const [selected] = references;
  if (selected) await open(selected.TypeName, selected.Id);
}
