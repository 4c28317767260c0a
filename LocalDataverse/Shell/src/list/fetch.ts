import { attr, child, children, parseXml } from "../webapi/xml";
import { narrow, type Only } from "./only";

export interface Sort {
  column: string;
  descending: boolean;
}

export interface FetchOptions {
  page: number;
  pageSize: number;
  cookie?: string;
  sort?: Sort;
  /** A view with `{0}` where the searched text goes, and the text. */
  find?: { quickFindXml: string | undefined; nameColumn: string; text: string };
  /** Only rows whose lookup points at this row. */
  relatedTo?: { column: string; id: string };
  /** Only the rows behind a figure. */
  only?: Only;
  /** Columns wanted besides the view's. */
  columns?: string[];
}

/** The view's query, turned into the one page asked for. */
export function pageFetch(fetchXml: string, options: FetchOptions): string {
  const document = parseXml(fetchXml, "view's query");
  const fetch = document.documentElement;
  const entity = child(fetch, "entity");
  if (!entity) throw new Error("The view's query names no table.");
  fetch.removeAttribute("top");
  fetch.setAttribute("page", String(options.page));
  fetch.setAttribute("count", String(options.pageSize));
  fetch.setAttribute("returntotalrecordcount", "true");
  if (options.cookie) fetch.setAttribute("paging-cookie", options.cookie);
  const present = new Set(children(entity, "attribute").map((column) => attr(column, "name")));
  for (const name of options.columns ?? []) if (!present.has(name)) add(entity, "attribute", { name });
  if (options.sort) sortBy(entity, options.sort);
  if (options.find?.text) find(entity, options.find);
  if (options.only) narrow(entity, options.only);
  if (options.relatedTo) {
    const { column: attribute, id: value } = options.relatedTo;
    add(add(entity, "filter", { type: "and" }), "condition", { attribute, operator: "eq", value });
  }
  return new XMLSerializer().serializeToString(document);
}

/** The order a view's own query asks for, as the grid shows it. */
export function sortOf(fetchXml: string): Sort | undefined {
  const order = child(child(parseXml(fetchXml, "view's query").documentElement, "entity"), "order");
  const column = attr(order, "attribute");
  return column ? { column, descending: attr(order, "descending") === "true" } : undefined;
}

function sortBy(entity: Element, { column, descending }: Sort): void {
  for (const order of [...entity.getElementsByTagName("order")]) order.remove();
  const dot = column.indexOf(".");
  const alias = dot < 0 ? "" : column.slice(0, dot);
  const joins = [...entity.getElementsByTagName("link-entity")];
  const owner = alias ? joins.find((join) => attr(join, "alias") === alias) : entity;
  if (owner) add(owner, "order", { attribute: column.slice(dot + 1), descending: String(descending) });
}

/** Adds the quick-find conditions; a `*` in the text stands for anything, as people know it from Dynamics. */
function find(entity: Element, { quickFindXml, nameColumn, text }: NonNullable<FetchOptions["find"]>): void {
  const pattern = `%${escapeLike(text.trim()).replaceAll("*", "%")}%`;
  const filter = add(entity, "filter", { type: "or" });
  const columns = quickFindXml ? findColumns(quickFindXml) : [];
  for (const attribute of columns.length > 0 ? columns : [nameColumn])
    add(filter, "condition", { attribute, operator: "like", value: pattern });
}

function findColumns(quickFindXml: string): string[] {
  const entity = child(parseXml(quickFindXml, "quick find view").documentElement, "entity");
  const conditions = children(entity, "filter")
    .filter((filter) => attr(filter, "isquickfindfields") === "1" || attr(filter, "isquickfindfields") === "true")
    .flatMap((filter) => children(filter, "condition"));
  return conditions.map((condition) => attr(condition, "attribute")).filter((name) => name !== "");
}

function escapeLike(text: string): string {
  return text.replace(/[[%_]/g, (character) => `[${character}]`);
}

function add(to: Element, name: string, attributes: Record<string, string>): Element {
  const element = to.ownerDocument.createElementNS(null, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  to.appendChild(element);
  return element;
}
