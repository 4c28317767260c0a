import { bare } from "../webapi/client";
import { openReport, reportAddress } from "../reports/reports";
import { Store } from "../ui/store";
import type { Only } from "../list/only";
import type { Reference } from "../webapi/row";

export interface ListPage {
  pageType: "entitylist";
  entityName: string;
  viewId?: string;
  /** What the list is narrowed to: the rows behind a figure. */
  only?: Only;
}

export interface RecordPage {
  pageType: "entityrecord";
  entityName: string;
  entityId?: string;
  formId?: string;
  /** The row a new one is made from: its lookup is filled. */
  createFromEntity?: Reference;
  /** Values a new row starts with. */
  data?: Record<string, unknown>;
}

export interface WebResourcePage {
  pageType: "webresource";
  webresourceName: string;
  data?: string;
}

export interface DashboardPage {
  pageType: "dashboard";
  /** Without one, the app's first. */
  dashboardId?: string;
}

export type Page = ListPage | RecordPage | WebResourcePage | DashboardPage;

export interface Route {
  appId: string | null;
  page: Page | null;
}

/** The page an address of Dynamics' shape names. */
export function parseRoute(search: string): Route {
  const query = new URLSearchParams(search);
  const appId = query.get("appid");
  return { appId: appId ? bare(appId) : null, page: pageOf(query) };
}

function pageOf(query: URLSearchParams): Page | null {
  const table = query.get("etn") ?? "";
  switch (query.get("pagetype")) {
    case "entitylist":
      return table
        ? { pageType: "entitylist", entityName: table, viewId: idIn(query, "viewid"), only: onlyOf(query) }
        : null;
    case "entityrecord":
      return table
        ? {
            pageType: "entityrecord",
            entityName: table,
            entityId: idIn(query, "id"),
            formId: idIn(query, "formid"),
            data: extraOf(query),
          }
        : null;
    case "webresource":
      return query.get("webresourceName")
        ? {
            pageType: "webresource",
            webresourceName: query.get("webresourceName") ?? "",
            data: query.get("data") ?? undefined,
          }
        : null;
    case "dashboard":
      return { pageType: "dashboard", dashboardId: idIn(query, "id") };
    default:
      return null;
  }
}

function idIn(query: URLSearchParams, name: string): string | undefined {
  const id = query.get(name);
  return id ? bare(id) : undefined;
}

function onlyOf(query: URLSearchParams): Only | undefined {
  const xml = query.get("only");
  return xml ? { xml, words: query.get("onlywords") ?? "" } : undefined;
}

function extraOf(query: URLSearchParams): Record<string, unknown> | undefined {
  const extra = query.get("extraqs");
  return extra ? Object.fromEntries(new URLSearchParams(extra)) : undefined;
}

/** The address of a page; of an app, when no page is named. A report has no form: it is run. */
export function addressOf(page: Page | null, appId: string | null): string {
  if (page && isReport(page)) return reportAddress(page.entityId);
  const query = new URLSearchParams();
  if (appId) query.set("appid", appId);
  if (!page) return `/main.aspx?${query}`;
  query.set("pagetype", page.pageType);
  if (page.pageType === "webresource") {
    query.set("webresourceName", page.webresourceName);
    if (page.data != null) query.set("data", page.data);
  } else if (page.pageType === "dashboard") {
    if (page.dashboardId) query.set("id", bare(page.dashboardId));
  } else {
    query.set("etn", page.entityName);
    if (page.pageType === "entitylist" && page.viewId) query.set("viewid", page.viewId);
    if (page.pageType === "entitylist" && page.only) {
      query.set("only", page.only.xml);
      query.set("onlywords", page.only.words);
    }
    if (page.pageType === "entityrecord" && page.entityId) query.set("id", bare(page.entityId));
    if (page.pageType === "entityrecord" && page.formId) query.set("formid", bare(page.formId));
  }
  return `/main.aspx?${query}`;
}

function isReport(page: Page): page is RecordPage & { entityId: string } {
  return page.pageType === "entityrecord" && page.entityName === "report" && page.entityId != null;
}

/** Where the app is now. A new form's start values are no part of the address, so they travel in history.state. */
export const route = new Store<Route>({ appId: null, page: null });

/** Asked before a page is left; false keeps it. A form with unsaved changes sets it. */
export const leaving: { ask: (() => Promise<boolean>) | null } = { ask: null };

export async function go(page: Page, replace = false): Promise<boolean> {
  if (isReport(page)) {
    openReport(reportAddress(page.entityId));
    return false;
  }
  if (leaving.ask && !(await leaving.ask())) return false;
  const { appId } = route.get();
  history[replace ? "replaceState" : "pushState"]({ page }, "", addressOf(page, appId));
  route.set({ appId, page });
  return true;
}

export function startRouting(): void {
  const read = () => {
    const parsed = parseRoute(location.search);
    const kept = (history.state as { page?: Page } | null)?.page;
    route.set(kept ? { ...parsed, page: kept } : parsed);
  };
  addEventListener("popstate", read);
  read();
}
