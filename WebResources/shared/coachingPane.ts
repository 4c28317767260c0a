import { askToRead, isShown, nameOf } from "./paneSession";
import * as common from "./strings";
import { loadStrings, text } from "./text";
import { bareId, xrm } from "./xrm";

const Pane = "coach_conversation";
const Page = "coach_/conversations/pane/pane.html";
const Icon = "WebResources/coach_/shared/icon_coach.svg";
const Width = 420;

/** What a meeting is talked about for: before it, or after it. */
export type Purpose = "rehearsal" | "debrief";

/**
 * Opens the coaching pane beside a record, or brings the one that is open to the front and turns it to this record. One
 * that shows it already reads anew in place, because a page that is loaded again forgets what is being typed.
 */
export async function openCoachingPane(table: string, id: string, purpose?: Purpose): Promise<void> {
  const client = xrm();
  const record = nameOf(table, id);
  const data = new URLSearchParams({ table, id: bareId(id), ...(purpose && { purpose }) }).toString();
  const page = { pageType: "webresource" as const, webresourceName: Page, data };
  // Native players have no side panes: the same page opens as a dialog at the side.
  const panes = (client.App as Partial<Xrm.App> | undefined)?.sidePanes;
  if (!panes) {
    await client.Navigation.navigateTo(page, { target: 2, position: 2, width: { value: 30, unit: "%" } });
    return;
  }
  const open = panes.getPane(Pane);
  if (open && isShown(record)) {
    open.select();
    return askToRead(record);
  }
  await loadStrings();
  const pane =
    open ??
    (await panes.createPane({
      paneId: Pane,
      title: text(common.coach),
      imageSrc: Icon,
      width: Width,
      canClose: true,
      // A pane behind another one keeps what is being typed.
      alwaysRender: true,
    }));
  await pane.navigate(page);
  pane.select();
}
