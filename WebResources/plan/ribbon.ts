const Page = "coach_/plan/propose.html";
const Title = "Propose targets";
const Targets = "Subgrid_targets";

/** Form command of a draft plan: opens the proposal as a dialog, and shows afterwards what it created. */
export async function propose(form: Xrm.FormContext): Promise<void> {
  const id = form.data.entity.getId().replace(/[{}]/g, "").toLowerCase();
  await Xrm.Navigation.navigateTo(
    { pageType: "webresource", webresourceName: Page, data: new URLSearchParams({ id }).toString() },
    {
      target: 2,
      position: 1,
      title: Title,
      width: { value: 80, unit: "%" },
      height: { value: 85, unit: "%" },
    },
  );
  // A refresh forgets what was typed and not saved, and the proposal changes nothing of the plan itself.
  if (!form.data.entity.getIsDirty()) await form.data.refresh(false);
  form.getControl<Xrm.Controls.GridControl>(Targets)?.refresh();
}
