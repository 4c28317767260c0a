import { parseRoute, type Page } from "./routes";

/** A link of a notification, to a page of the app. */
export interface NotificationLink {
  title: string;
  search: string;
  page: Page;
}

/**
 * The links a notification carries in its data: `{"actions":[{"title":…,"data":{"url":"?pagetype=…"}}]}`. Anybody who may create a
 * notification has written it: what is not of that shape is left out, and the bell goes on.
 */
export function linksOf(data: string): NotificationLink[] {
  const actions = listOf(fieldOf(parsed(data), "actions"));
  return actions.flatMap((action) => {
    const url = fieldOf(fieldOf(action, "data"), "url");
    const title = fieldOf(action, "title");
    if (typeof url !== "string") return [];
    const search = url.replace(/^[^?]*/, "");
    const page = pageOf(search);
    return page ? [{ title: typeof title === "string" && title ? title : search, search, page }] : [];
  });
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

function pageOf(search: string): Page | null | undefined {
  try {
    return parseRoute(search).page;
  } catch {
    return null;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
