import type { Only } from "../list/only";
import { attr, child, children, parseXml } from "../webapi/xml";
import type { Chart } from "./chart";
import { daysOf, yearOf } from "./chartQuery";
import type { Row } from "../webapi/client";

interface Condition {
  operator: string;
  value?: string;
}

/** The rows a mark of a chart is made of, as conditions on the chart's table; undefined where they cannot be told. */
export function rowsBehind(chart: Chart, name: string, row: Row, measure: string, labels: string[]): Only | undefined {
  const document = parseXml(chart.fetchXml, "chart's query");
  const entity = child(document.documentElement, "entity");
  if (!entity) return undefined;
  for (const column of [...entity.getElementsByTagName("attribute")]) {
    const alias = attr(column, "alias");
    const conditions = attr(column, "groupby") === "true" ? conditionsOf(column, row) : measured(column, measure);
    if (!conditions) return undefined;
    if (conditions.length > 0) filter(column, conditions, alias);
  }
  for (const part of [...entity.querySelectorAll("attribute, all-attributes, order")]) part.remove();
  const xml = children(entity).map((part) => new XMLSerializer().serializeToString(part));
  return { xml: `<only>${xml.join("")}</only>`, words: `${name}: ${labels.join(", ")}` };
}

/** What the rows of a group have in common. */
function conditionsOf(column: Element, row: Row): Condition[] | undefined {
  const alias = attr(column, "alias");
  const value = row[alias];
  if (value == null) return [{ operator: "null" }];
  const grouping = attr(column, "dategrouping");
  if (grouping === "")
    return [{ operator: "eq", value: typeof value === "boolean" ? (value ? "1" : "0") : String(value) }];
  const days = daysOf(grouping, Number(value), Number(row[yearOf(alias)]));
  return (
    days && [
      { operator: "on-or-after", value: days[0] },
      { operator: "on-or-before", value: days[1] },
    ]
  );
}

/** A sum or a mean is made of the rows that have a value, a count of all. */
function measured(column: Element, measure: string): Condition[] {
  const isCounted = ["", "count"].includes(attr(column, "aggregate"));
  return isCounted || attr(column, "alias") !== measure ? [] : [{ operator: "not-null" }];
}

function filter(column: Element, conditions: Condition[], alias: string): void {
  const document = column.ownerDocument;
  const added = document.createElementNS(null, "filter");
  for (const { operator, value } of conditions) {
    const condition = document.createElementNS(null, "condition");
    condition.setAttribute("attribute", attr(column, "name") || alias);
    condition.setAttribute("operator", operator);
    if (value !== undefined) condition.setAttribute("value", value);
    added.appendChild(condition);
  }
  column.parentElement?.appendChild(added);
}
