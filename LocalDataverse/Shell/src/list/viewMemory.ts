import { currentUser } from "../webapi/session";

const keyOf = (table: string) => `view:${currentUser().id}:${table}`;

/** Keeps the view a person chose last for a table: the next visit to its list opens it. */
export function rememberView(table: string, viewId: string): void {
  localStorage.setItem(keyOf(table), viewId);
}

export function rememberedView(table: string): string | null {
  return localStorage.getItem(keyOf(table));
}
