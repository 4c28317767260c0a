import { bare, getJson, literal } from "../webapi/client";
import { text } from "../webapi/row";
import { currentUser } from "../webapi/session";

/** Where a report is shown, as the table reportvisibility numbers it. */
export const shownIn = { list: 1, form: 2, grid: 3 } as const;

/** A report of every language is for everybody; another one for those who read its language. */
export const everyLanguage = -1;

export interface Report {
  id: string;
  name: string;
}

/** Where a report is run, as Dynamics has it; from records, narrowed to them. */
export function reportAddress(id: string, from?: { table: string; ids: string[] }): string {
  const query = new URLSearchParams({ action: "run", id: bare(id) });
  if (from) {
    query.set("context", "records");
    query.set("recordstype", from.table);
    query.set("records", from.ids.map(bare).join(","));
  }
  return `/crmreports/viewer/viewer.aspx?${query}`;
}

/** Reports open beside the app, in a window of their own. */
export function openReport(address: string): void {
  window.open(address, "_blank", "noopener");
}

/** The reports that can be run from records of a table, in the user's language. */
export async function reportsOf(table: string, place: number): Promise<Report[]> {
  const { value } = await getJson(
    `reports?$select=reportid,name,languagecode&$orderby=name` +
      `&$filter=report_reportentities/any(about:about/objecttypecode eq ${literal(table)})` +
      ` and report_reportvisibilities/any(shown:shown/visibilitycode eq ${place})`,
  );
  return value
    .filter((row) => [currentUser().languageId, everyLanguage].includes(Number(row["languagecode"])))
    .map((row) => ({ id: bare(text(row, "reportid")), name: text(row, "name") }));
}

/** The list of reports shows those in the user's language. */
export function onlyOwnLanguage(): { xml: string; words: string } {
  const languages = [currentUser().languageId, everyLanguage].map((code) => `<value>${code}</value>`).join("");
  return {
    xml: `<only><filter><condition attribute="languagecode" operator="in">${languages}</condition></filter></only>`,
    words: "",
  };
}
