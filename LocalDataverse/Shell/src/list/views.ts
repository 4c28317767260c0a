import { inApp } from "../webapi/apps";
import { bare, getJson, literal } from "../webapi/client";
import { text } from "../webapi/row";

export const viewTypes = { public: 0, associated: 2, quickFind: 4, lookup: 64 } as const;

export interface View {
  id: string;
  name: string;
  type: number;
  isDefault: boolean;
  fetchXml: string;
  layoutXml: string;
}

const cache = new Map<string, Promise<View[]>>();

/** Every system view of a table, read once. */
export function viewsOf(table: string): Promise<View[]> {
  let views = cache.get(table);
  if (!views) {
    views = getJson(
      "savedqueries?$select=savedqueryid,name,querytype,isdefault,fetchxml,layoutxml" +
        `&$filter=returnedtypecode eq ${literal(table)} and statecode eq 0&$orderby=name`,
    ).then(({ value }) =>
      value.map((row) => ({
        id: bare(text(row, "savedqueryid")),
        name: text(row, "name"),
        type: Number(row["querytype"]),
        isDefault: row["isdefault"] === true,
        fetchXml: text(row, "fetchxml"),
        layoutXml: text(row, "layoutxml"),
      })),
    );
    cache.set(table, views);
    views.catch(() => cache.delete(table));
  }
  return views;
}

/** The views a person chooses from in the app. */
export function publicViews(views: View[]): View[] {
  return inApp(
    26,
    views.filter((view) => view.type === viewTypes.public),
  );
}

/** The default view of a type, else its first, else the default public one. */
export function viewOfType(views: View[], type: number): View | undefined {
  const ofType = views.filter((view) => view.type === type && view.layoutXml);
  const pick = ofType.find((view) => view.isDefault) ?? ofType[0];
  return pick ?? (type === viewTypes.public ? undefined : viewOfType(views, viewTypes.public));
}
