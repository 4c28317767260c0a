import { bare } from "../webapi/client";
import type { Table } from "../webapi/metadata";
import { otherViewWithRows } from "./otherViews";
import { readPage } from "./rows";
import { rememberedView } from "./viewMemory";
import { publicViews, type View } from "./views";

export interface StartView {
  view: View;
  /** The default view, when it has no rows and so another one is shown. */
  insteadOf?: View;
}

/** The view a list opens with: the one asked for, the one chosen last, else the default one, or the nearest to it that has rows. */
export async function startView(table: Table, all: View[], asked: string | undefined): Promise<StartView | undefined> {
  const views = publicViews(all);
  const id = bare(asked ?? "");
  const remembered = rememberedView(table.logicalName);
  const chosen =
    views.find((view) => view.id === id) ??
    all.find((view) => view.id === id && view.layoutXml) ??
    views.find((view) => view.id === remembered);
  if (chosen) return { view: chosen };
  const usual = views.find(({ isDefault }) => isDefault) ?? views[0];
  if (!usual) return undefined;
  const { rows } = await readPage(table.entitySet, usual.fetchXml, { page: 1, pageSize: 1 });
  const other = rows.length > 0 ? null : await otherViewWithRows(table, usual, views);
  return other ? { view: other.view, insteadOf: usual } : { view: usual };
}
