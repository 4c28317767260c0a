/**
 * The client API. Dynamics gives it to a web resource's own window on some pages and only to the window that hosts it in a
 * side pane; this is the one place that knows.
 */
export function xrm(): Xrm.XrmStatic {
  const host = (candidate: Window): Xrm.XrmStatic | undefined => (candidate as Partial<Window>).Xrm;
  const found = host(window) ?? host(window.parent);
  if (!found) throw new Error("The Dynamics client API is not there: open this page from the app.");
  return found;
}

/** What the opener passed as the web resource's `data`, as named values. */
export function passedData(): URLSearchParams {
  return new URLSearchParams(new URLSearchParams(window.location.search).get("data") ?? "");
}

/** The message of whatever was thrown: the client API rejects with objects that are not Errors. */
export function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}

/** An id as the Web API writes it: the client API has some in braces and capitals. */
export const bareId = (id: string): string => id.replace(/[{}]/g, "").toLowerCase();

/** Who is signed in. */
export function currentUser(): { id: string; name: string } {
  const { userId, userName } = xrm().Utility.getGlobalContext().userSettings;
  return { id: bareId(userId), name: userName };
}

export const currentUserId = (): string => currentUser().id;

export async function openRecord(table: string, id: string): Promise<void> {
  await xrm().Navigation.openForm({ entityName: table, entityId: id });
}

/** Opens a record, or a new one, over the page; ends when it is closed. */
export async function openRecordOver(table: string, id?: string): Promise<void> {
  await xrm().Navigation.navigateTo(
    { pageType: "entityrecord", entityName: table, ...(id !== undefined && { entityId: id }) },
    { target: 2, position: 1, width: { value: 80, unit: "%" }, height: { value: 90, unit: "%" } },
  );
}

export async function openList(table: string): Promise<void> {
  await xrm().Navigation.navigateTo({ pageType: "entitylist", entityName: table }, { target: 1 });
}

/** Opens a page of ours, in the place of this one or as a dialog over it; ends when the dialog is closed. */
export async function openPage(
  webresourceName: string,
  data: Record<string, string> = {},
  options: Xrm.Navigation.NavigationOptions = { target: 1 },
): Promise<void> {
  await xrm().Navigation.navigateTo(
    { pageType: "webresource", webresourceName, data: new URLSearchParams(data).toString() },
    options,
  );
}
