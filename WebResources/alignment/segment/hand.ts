/** What the dialog hands to the form: dialogs of web resources return nothing, but share the tab's storage with it. */
export interface Handed {
  table: string;
  name: string;
  fetchXml: string;
}

const Key = "coach_segment_view";

export function hand(taken: Handed): void {
  sessionStorage.setItem(Key, JSON.stringify(taken));
}

/** Takes it, once. */
export function takeHanded(): Handed | undefined {
  const found = sessionStorage.getItem(Key);
  sessionStorage.removeItem(Key);
  return found === null ? undefined : (JSON.parse(found) as Handed);
}
