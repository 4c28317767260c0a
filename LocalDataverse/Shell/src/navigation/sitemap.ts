import { bare } from "../webapi/client";
import { attr, child, children, localized, parseXml } from "../webapi/xml";
import { parseRoute } from "./routes";

export interface SubArea {
  id: string;
  title: string;
  icon: string;
  /** The table it lists, or the web resource or the dashboard it shows. */
  target:
    | { kind: "table"; table: string; viewId?: string | undefined }
    | { kind: "webresource"; name: string }
    | { kind: "dashboard"; id: string | undefined }
    | { kind: "url"; url: string };
  /** Whom it is for: who has these privileges. */
  privileges: Need[];
}

export interface Need {
  table: string;
  right: string;
}

export interface Group {
  id: string;
  title: string;
  subAreas: SubArea[];
}

export interface Area {
  id: string;
  title: string;
  groups: Group[];
}

const webResource = "$webresource:";
/** The page of Dynamics that shows dashboards. */
const dashboards = "/workplace/home_dashboards.aspx";

/** The site map of an app: areas hold groups, groups hold the pages one can go to. */
export function areasOf(siteMapXml: string, language = 1033): Area[] {
  const root = parseXml(siteMapXml, "site map").documentElement;
  const siteMap = root.localName === "SiteMap" ? root : root.getElementsByTagName("SiteMap")[0];
  const title = (element: Element) =>
    localized(child(element, "Titles"), language, "Title", "LCID") || attr(element, "Title");
  return children(siteMap, "Area").map((area) => ({
    id: attr(area, "Id"),
    title: title(area),
    groups: children(area, "Group").map((group) => ({
      id: attr(group, "Id"),
      title: title(group),
      subAreas: children(group, "SubArea").flatMap((subArea) => {
        const target = targetOf(subArea);
        const privileges = needsOf(subArea);
        return target
          ? [{ id: attr(subArea, "Id"), title: title(subArea), icon: iconOf(subArea), target, privileges }]
          : [];
      }),
    })),
  }));
}

function targetOf(subArea: Element): SubArea["target"] | undefined {
  const table = attr(subArea, "Entity");
  const url = attr(subArea, "Url");
  if (url.startsWith(webResource)) return { kind: "webresource", name: url.slice(webResource.length) };
  if (table) return { kind: "table", table, viewId: viewOf(url) };
  const dashboard = attr(subArea, "DefaultDashboard");
  if (dashboard || url.toLowerCase() === dashboards)
    return { kind: "dashboard", id: dashboard ? bare(dashboard) : undefined };
  return url ? { kind: "url", url } : undefined;
}

const every = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];

/** `<Privilege Entity="account" Privilege="Read,Write" />`; "All" is each of them. */
function needsOf(subArea: Element): Need[] {
  return children(subArea, "Privilege").flatMap((privilege) => {
    const named = attr(privilege, "Privilege").split(",");
    const rights = named.includes("All") ? every : named;
    return rights.map((right) => ({ table: attr(privilege, "Entity"), right: right.trim() }));
  });
}

/** The view that an address of a list names; without one, the table's default is shown. */
function viewOf(url: string): string | undefined {
  const { page } = parseRoute(url.slice(url.indexOf("?") + 1));
  return page?.pageType === "entitylist" ? page.viewId : undefined;
}

function iconOf(subArea: Element): string {
  return resourceOf(attr(subArea, "VectorIcon") || attr(subArea, "Icon"));
}

/** An icon is named as a resource or by its address; Dynamics' own image strips are not here. */
export function resourceOf(icon: string): string {
  return /^(?:\$webresource:|\/?WebResources\/)(.+)$/i.exec(icon)?.[1] ?? "";
}
