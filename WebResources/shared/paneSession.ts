import { bareId } from "./xrm";

// The pane and the commands that open it are pages of their own. They share the storage of their tab, and hear of each other's writes.

const Shown = "coach_pane_shown";
const Asked = "coach_pane_asked";

/** One name for a record, however its id is written. */
export const nameOf = (table: string, id: string): string => `${table}:${bareId(id)}`;

export const isShown = (record: string): boolean => sessionStorage.getItem(Shown) === record;

/** Asks the pane to read anew, if it shows this record. */
export const askToRead = (record: string): void => sessionStorage.setItem(Asked, `${record} ${String(Date.now())}`);

/** For the pane: says which record it shows, and reads when it is asked to, until it is no longer there. */
export function answerFor(record: string, read: () => void): () => void {
  const asked = ({ key, newValue }: StorageEvent) => {
    if (key === Asked && newValue?.startsWith(`${record} `)) read();
  };
  const leave = () => {
    window.removeEventListener("storage", asked);
    window.removeEventListener("pagehide", leave);
    if (isShown(record)) sessionStorage.removeItem(Shown);
  };
  sessionStorage.setItem(Shown, record);
  window.addEventListener("storage", asked);
  window.addEventListener("pagehide", leave);
  return leave;
}

const Read = "coach_pane_read";

/** For the pane: says that what it shows was read, since something may have been said or promised in it. */
export const sayRead = (): void => sessionStorage.setItem(Read, String(Date.now()));

/** For a page that holds the pane: hears of that, until it is no longer there. */
export function onPaneRead(heard: () => void): () => void {
  const said = ({ key }: StorageEvent) => {
    if (key === Read) heard();
  };
  window.addEventListener("storage", said);
  return () => window.removeEventListener("storage", said);
}
