import type { Table } from "../webapi/metadata";
import { readPage } from "./rows";
import type { View } from "./views";

export interface FilledView {
  view: View;
  /** null when the server does not say. */
  total: number | null;
}

/** The view that has rows although the shown one has none: the one whose name is nearest. */
export async function otherViewWithRows(table: Table, shown: View, views: View[]): Promise<FilledView | null> {
  for (const view of nearestFirst(shown, views)) {
    const { rows, total } = await readPage(table.entitySet, view.fetchXml, { page: 1, pageSize: 1 });
    if (rows.length > 0) return { view, total };
  }
  return null;
}

/** The other views, those with the most words of this one's name first: "My Open Deals" is near to "Open Deals". */
export function nearestFirst<T extends { id: string; name: string }>(shown: T, views: T[]): T[] {
  const words = wordsOf(shown.name);
  const common = ({ name }: T) => [...wordsOf(name)].filter((word) => words.has(word)).length;
  return views.filter(({ id }) => id !== shown.id).sort((a, b) => common(b) - common(a));
}

function wordsOf(name: string): Set<string> {
  return new Set(name.toLowerCase().split(/\s+/));
}
