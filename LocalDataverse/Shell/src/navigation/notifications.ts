import { useEffect, useState } from "preact/hooks";
import { getJson, written, type Row } from "../webapi/client";
import { text } from "../webapi/row";
import { currentUser } from "../webapi/session";
import { route } from "./routes";

const everyMinute = 60_000;
/** A save is often several requests, and what it takes away is gone with the last of them. */
const afterSaving = 400;

/** In-app notifications of the user, newest first, without those whose time is over. */
export async function readNotifications(): Promise<Row[]> {
  const { value } = await getJson(
    `appnotifications?$filter=_ownerid_value eq ${currentUser().id}&$orderby=createdon desc&$top=50`,
  );
  return value.filter((row) => !isOver(row, Date.now()));
}

export function isOver(row: Row, now: number): boolean {
  const lasts = Number(row["ttlinseconds"] ?? 0);
  return lasts > 0 && Date.parse(text(row, "createdon")) + lasts * 1000 <= now;
}

/**
 * The notifications as they are now. They are read again every minute, when the window is turned to, when another page is opened
 * and when something was saved here: what was answered is gone from the list at once.
 */
export function useNotifications(): [Row[], () => Promise<void>] {
  const [rows, setRows] = useState<Row[]>([]);
  const read = () => readNotifications().then(setRows);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const quietly = () =>
      void read().catch((error: unknown) => console.warn("Notifications could not be read.", error));
    const soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(quietly, afterSaving);
    };
    quietly();
    const timer = setInterval(quietly, everyMinute);
    const leave = [written.subscribe(soon), route.subscribe(soon)];
    addEventListener("focus", soon);
    return () => {
      clearInterval(timer);
      clearTimeout(waiting);
      leave.forEach((stop) => stop());
      removeEventListener("focus", soon);
    };
  }, []);
  return [rows, read];
}
