import { inApp } from "../webapi/apps";
import { bare, getJson, literal } from "../webapi/client";
import { text } from "../webapi/row";
import { attr, child, children, parseXml } from "../webapi/xml";

/** How a series is drawn here; any other type of Dynamics is shown as its table. */
export type Drawing = "Column" | "Bar" | "StackedColumn" | "StackedBar" | "Line";

const drawings: readonly string[] = ["Column", "Bar", "StackedColumn", "StackedBar", "Line"] satisfies Drawing[];

export interface ChartSummary {
  id: string;
  name: string;
  description: string;
  dataXml: string;
  presentationXml: string;
}

/** A chart's XML, read: what it asks for and how it is drawn. */
export interface Chart {
  fetchXml: string;
  /** The alias the chart is grouped by first. */
  category: string;
  /** The alias it is grouped by second: one series for each of its values. */
  series: string | undefined;
  /** The aliases of its figures. */
  measures: string[];
  type: string;
  drawing: Drawing | undefined;
  colors: string[];
}

const cache = new Map<string, Promise<ChartSummary[]>>();

/** Every system chart of a table that the app has, read once. */
export function chartsOf(table: string): Promise<ChartSummary[]> {
  let charts = cache.get(table);
  if (!charts) {
    charts = getJson(
      "savedqueryvisualizations?$select=savedqueryvisualizationid,name,description,datadescription,presentationdescription" +
        `&$filter=primaryentitytypecode eq ${literal(table)}&$orderby=name`,
    ).then(({ value }) =>
      inApp(
        59,
        value.map((row) => ({
          id: bare(text(row, "savedqueryvisualizationid")),
          name: text(row, "name"),
          description: text(row, "description"),
          dataXml: text(row, "datadescription"),
          presentationXml: text(row, "presentationdescription"),
        })),
      ),
    );
    cache.set(table, charts);
    charts.catch(() => cache.delete(table));
  }
  return charts;
}

/** Reads a chart's data description and presentation description. */
export function readChart({ name, dataXml, presentationXml }: ChartSummary): Chart {
  const data = parseXml(dataXml, `data description of the chart "${name}"`).documentElement;
  const fetches = children(child(data, "fetchcollection"), "fetch");
  const [fetch] = fetches;
  if (!fetch || fetches.length > 1) throw new Error(`not supported here: the chart "${name}" with several queries`);
  const category = child(child(data, "categorycollection"), "category");
  const groups = [...fetch.getElementsByTagName("attribute")]
    .filter((column) => attr(column, "groupby") === "true")
    .map((column) => attr(column, "alias"));
  const first = attr(category, "alias") || groups[0];
  if (!first) throw new Error(`not supported here: the chart "${name}" without a group`);
  const presentation = parseXml(presentationXml || "<Chart />", `drawing of the chart "${name}"`).documentElement;
  const type = attr(child(child(presentation, "Series"), "Series"), "ChartType") || "Column";
  return {
    fetchXml: new XMLSerializer().serializeToString(fetch),
    category: first,
    series: groups.find((alias) => alias !== first),
    measures: children(category, "measurecollection").flatMap((measures) =>
      children(measures, "measure").map((measure) => attr(measure, "alias")),
    ),
    type,
    drawing: drawings.find((drawing) => drawing === type) as Drawing | undefined,
    colors: attr(presentation, "PaletteCustomColors")
      .split(";")
      .map((color) => color.trim())
      .filter((color) => /^\d+, *\d+, *\d+$/.test(color))
      .map((color) => `rgb(${color})`),
  };
}
