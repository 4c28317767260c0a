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
  /** What one must be allowed to do to see it. */
  demands: { right: string; table: string }[];
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
        if (!target) return [];
        return [
          {
            id: attr(subArea, "Id"),
            title: title(subArea),
            icon: iconOf(subArea),
            target,
            demands: demandsOf(subArea),
          },
        ];
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

/** The view that an address of a list names; without one, the table's default is shown. */
function viewOf(url: string): string | undefined {
  const { page } = parseRoute(url.slice(url.indexOf("?") + 1));
  return page?.pageType === "entitylist" ? page.viewId : undefined;
}

function demandsOf(subArea: Element): SubArea["demands"] {
  return children(subArea, "Privilege").flatMap((privilege) =>
    attr(privilege, "Privilege")
      .split(",")
      .map((right) => ({ right, table: attr(privilege, "Entity") })),
  );
}

function iconOf(subArea: Element): string {
  const icon = attr(subArea, "VectorIcon") || attr(subArea, "Icon");
  // An icon is named as a resource or by its address; Dynamics' own image strips are not here.
  return /^(?:\$webresource:|\/?WebResources\/)(.+)$/i.exec(icon)?.[1] ?? "";
}
