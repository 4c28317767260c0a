import { useEffect } from "preact/hooks";
import { activitypointer } from "../../shared/model.g";
import { answerFor, nameOf } from "../../shared/paneSession";
import { send } from "../../shared/webApi";
import { isOwnFocus } from "./focus";

const Moment = 5_000;

/**
 * Reads anew when what is shown may be older than what was just done: when a person comes back to the pane, when Coach is
 * pressed again or the form beside it was saved, and, while somebody works beside it, when an activity about the record changed.
 */
export function useFresh(table: string, id: string, recordId: string | undefined, read: () => Promise<unknown>): void {
  useEffect(() => {
    const again = () => void read();
    const back = () => isOwnFocus() || again();
    const seen = () => document.visibilityState === "visible" && again();
    const leave = answerFor(nameOf(table, id), again);
    window.addEventListener("focus", back);
    document.addEventListener("visibilitychange", seen);
    return () => {
      leave();
      window.removeEventListener("focus", back);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [table, id, read]);
  useEffect(() => (recordId === undefined ? undefined : watch(recordId, () => void read())), [recordId, read]);
}

/** A timeline tells nobody what was done on it: one small question every few seconds, for as long as the pane is seen and not itself worked in. */
function watch(id: string, changed: () => void): () => void {
  let known: string | undefined;
  const look = async () => {
    const { value } = await send<{ value: { modifiedon: string }[] }>(
      "GET",
      `${activitypointer.entitySetName}?$select=modifiedon&$filter=_regardingobjectid_value eq ${id}&$orderby=modifiedon desc&$top=1`,
    );
    const found = value[0]?.modifiedon ?? "";
    if (known !== undefined && found !== known) changed();
    known = found;
  };
  // What cannot be asked now is asked the next time.
  const tryToLook = () => void look().catch(() => undefined);
  const timer = setInterval(() => {
    if (document.visibilityState === "visible" && !document.hasFocus()) tryToLook();
  }, Moment);
  tryToLook();
  return () => clearInterval(timer);
}
