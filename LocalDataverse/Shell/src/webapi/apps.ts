import { bare, getJson, type Row } from "./client";
import { text } from "./row";
import { Store } from "../ui/store";
import { areasOf, type Area, type SubArea } from "../navigation/sitemap";
import { may } from "./access";

export interface AppSummary {
  id: string;
  name: string;
  uniqueName: string;
  description: string;
}

/** A model-driven app: its site map and what it contains. */
export interface App extends AppSummary {
  areas: Area[];
  /** Ids of the app's components by component type (1 table, 26 view, 59 chart, 60 form or dashboard, 62 site map). */
  components: Map<number, Set<string>>;
}

export const currentApp = new Store<App | null>(null);

export async function listApps(): Promise<AppSummary[]> {
  const { value } = await getJson("appmodules?$select=appmoduleid,name,uniquename,description&$orderby=name");
  return value.map(summaryOf);
}

export async function loadApp(id: string): Promise<App> {
  const [row, parts] = await Promise.all([
    getJson<Row>(`appmodules(${bare(id)})?$select=appmoduleid,name,uniquename,description`),
    getJson(`RetrieveAppComponents(AppModuleId=${bare(id)})`),
  ]);
  const components = new Map<number, Set<string>>();
  for (const part of parts.value) {
    const type = Number(part["componenttype"]);
    const ids = components.get(type) ?? new Set<string>();
    components.set(type, ids.add(bare(text(part, "objectid"))));
  }
  const siteMapId = [...(components.get(62) ?? [])][0];
  const siteMap = siteMapId ? await getJson<Row>(`sitemaps(${siteMapId})?$select=sitemapxml`) : undefined;
  return { ...summaryOf(row), components, areas: siteMap ? await allowed(areasOf(text(siteMap, "sitemapxml"))) : [] };
}

/** The site map as the user may see it: an entry whose privileges are missing is left out, and a group without entries. */
async function allowed(areas: Area[]): Promise<Area[]> {
  return Promise.all(
    areas.map(async (area) => {
      const groups = await Promise.all(
        area.groups.map(async (group) => ({ ...group, subAreas: await allowedOf(group.subAreas) })),
      );
      return { ...area, groups: groups.filter(({ subAreas }) => subAreas.length > 0) };
    }),
  );
}

async function allowedOf(subAreas: SubArea[]): Promise<SubArea[]> {
  const seen = await Promise.all(
    subAreas.map(async ({ target, demands }) => {
      // Dynamics shows no list of a table that the user cannot read.
      const needed = target.kind === "table" ? [...demands, { right: "Read", table: target.table }] : demands;
      return (await Promise.all(needed.map(({ right, table }) => may(right, table)))).every(Boolean);
    }),
  );
  return subAreas.filter((_, index) => seen[index]);
}

/** Of a table's views or forms, those the app lists; all of them when it lists none of this table. */
export function inApp<T extends { id: string }>(componentType: 26 | 59 | 60, all: T[]): T[] {
  const listed = currentApp.get()?.components.get(componentType);
  const chosen = listed ? all.filter((item) => listed.has(bare(item.id))) : [];
  return chosen.length > 0 ? chosen : all;
}

function summaryOf(row: Row): AppSummary {
  return {
    id: bare(text(row, "appmoduleid")),
    name: text(row, "name"),
    uniqueName: text(row, "uniquename"),
    description: text(row, "description"),
  };
}
