/** What a view asks, as a segment or a metric asks it: which records, and nothing of columns, order, pages or who looks. */
export interface Taken {
  fetchXml: string;
  /** Whether a condition that the records are the reader's own was left out. */
  ownersLeftOut: boolean;
  limitLeftOut: boolean;
}

/** Why a view cannot be taken. */
export type Obstacle = "unreadable" | "otherTable" | "aggregate" | "reader";

const ownedByReader = new Set([
  "eq-userid",
  "eq-userteams",
  "eq-useroruserteams",
  "eq-useroruserhierarchy",
  "eq-useroruserhierarchyandteams",
]);
// Segments and metrics are asked by the system, for every rep alike: what depends on who looks would match nothing.
const aboutReader = new Set([...ownedByReader, "ne-userid", "eq-businessid", "ne-businessid", "eq-userlanguage"]);
const limits = ["top", "count", "page"];

/** Turns a view's query into that of a segment or a metric, or says why it cannot be one. */
export function takeFrom(viewXml: string, table: string, idColumn = `${table}id`): Taken | Obstacle {
  const document = new DOMParser().parseFromString(viewXml, "text/xml");
  const fetch = document.documentElement as Element | null;
  const entity = fetch && childrenOf(fetch, "entity")[0];
  if (fetch?.tagName !== "fetch" || !entity) return "unreadable";
  if (entity.getAttribute("name") !== table) return "otherTable";
  if (["true", "1"].includes(fetch.getAttribute("aggregate") ?? "")) return "aggregate";

  const limitLeftOut = limits.some((limit) => fetch.hasAttribute(limit));
  for (const { name } of [...fetch.attributes]) if (name !== "distinct") fetch.removeAttribute(name);
  for (const name of ["attribute", "all-attributes", "order"])
    for (const node of [...entity.getElementsByTagName(name)]) node.remove();
  const ownersLeftOut = leaveOutOwners(entity);
  if ([...entity.getElementsByTagName("condition")].some((condition) => aboutReader.has(operatorOf(condition))))
    return "reader";

  leaveOutIdleJoins(entity, entity);
  const id = document.createElementNS(null, "attribute");
  id.setAttribute("name", idColumn);
  entity.prepend(id);
  return { fetchXml: written(fetch), ownersLeftOut, limitLeftOut };
}

/** Whose records count is the target's and the credit's to say. Only where all conditions must hold can one be left out. */
function leaveOutOwners(within: Element): boolean {
  let left = false;
  for (const filter of childrenOf(within, "filter")) {
    if (filter.getAttribute("type") === "or") continue;
    for (const condition of childrenOf(filter, "condition")) {
      const isOwner = condition.getAttribute("attribute") === "ownerid" && !condition.hasAttribute("entityname");
      if (!isOwner || !ownedByReader.has(operatorOf(condition))) continue;
      condition.remove();
      left = true;
    }
    left = leaveOutOwners(filter) || left;
    if (filter.children.length === 0) filter.remove();
  }
  return left;
}

/** An outer join that asks nothing only brought columns; without it the query is quicker. */
function leaveOutIdleJoins(within: Element, entity: Element): void {
  for (const join of childrenOf(within, "link-entity")) {
    leaveOutIdleJoins(join, entity);
    const alias = join.getAttribute("alias");
    const isNamed = [...entity.getElementsByTagName("condition")].some(
      (condition) => alias !== null && condition.getAttribute("entityname") === alias,
    );
    if (join.getAttribute("link-type") === "outer" && join.children.length === 0 && !isNamed) join.remove();
  }
}

const operatorOf = (condition: Element): string => condition.getAttribute("operator") ?? "";

const childrenOf = (of: Element, name: string): Element[] => [...of.children].filter((child) => child.tagName === name);

/** One element a line: what is wrong with a query is told by its line. */
export function written(element: Element, indent = ""): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`).join("");
  const start = `${indent}<${element.tagName}${attributes}`;
  if (element.children.length > 0) {
    const inside = [...element.children].map((child) => written(child, `${indent}  `)).join("\n");
    return `${start}>\n${inside}\n${indent}</${element.tagName}>`;
  }
  const text = element.textContent ?? "";
  return text.trim() === "" ? `${start} />` : `${start}>${escaped(text)}</${element.tagName}>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
