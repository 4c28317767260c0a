/** What the dialog hands to the form: dialogs of web resources return nothing, but share the tab's storage with it. */
export interface Handed {
  table: string;
  name: string;
  fetchXml: string;
  /** What a metric says besides. */
  counting?: Counting;
}

/** When and how the rows of a metric count. */
export interface Counting {
  isActivity: boolean;
  dateColumn: string;
  /** Empty where each row counts one. */
  valueColumn: string;
}

const Key = "coach_taken_view";

export function hand(taken: Handed): void {
  sessionStorage.setItem(Key, JSON.stringify(taken));
}

/** Takes it, once. */
export function takeHanded(): Handed | undefined {
  const found = sessionStorage.getItem(Key);
  sessionStorage.removeItem(Key);
  return found === null ? undefined : (JSON.parse(found) as Handed);
}
