import { readRows } from "./rows";
import * as strings from "./strings";
import { text } from "./text";
import { xrm } from "./xrm";

/** The product's reports by the signature that one has in every language. */
export const reports = {
  gap: "146c6530-b947-584c-a8f4-828ba3091aa3",
  coaching: "800d08e4-c101-5c51-be90-a13e170dad9b",
} as const;

interface ReportRow {
  reportid: string;
  languagecode: number;
}

const english = 1033;

/** Opens a report in a window of its own: in the user's language, and where it is not there in English. */
export async function openReport(signature: string): Promise<void> {
  const context = xrm().Utility.getGlobalContext();
  const rows = await readRows<ReportRow>(
    "report",
    `?$select=reportid,languagecode&$filter=signatureid eq ${signature}`,
  );
  const of = (language: number) => rows.find(({ languagecode }) => languagecode === language);
  const report = of(context.userSettings.languageId) ?? of(english);
  if (!report) throw new Error(text(strings.noReport));
  xrm().Navigation.openUrl(`${context.getClientUrl()}/crmreports/viewer/viewer.aspx?action=run&id=${report.reportid}`);
}
