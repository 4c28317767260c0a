import { beforeEach, expect, it, vi } from "vitest";
import { openReport, reports } from "./reports";

const openUrl = vi.fn();
const retrieveMultipleRecords = vi.fn();

const asWhoReads = (languageId: number) =>
  vi.stubGlobal("Xrm", {
    Utility: {
      getGlobalContext: () => ({ getClientUrl: () => "https://org", userSettings: { languageId } }),
    },
    WebApi: { retrieveMultipleRecords },
    Navigation: { openUrl },
  });

const inBoth = [
  { reportid: "english", languagecode: 1033 },
  { reportid: "german", languagecode: 1031 },
];

beforeEach(() => {
  vi.clearAllMocks();
  retrieveMultipleRecords.mockResolvedValue({ entities: inBoth });
});

it.each([
  [1031, "german"],
  [1033, "english"],
  [1036, "english"],
])("opens for who reads %i the report in %s", async (language, id) => {
  asWhoReads(language);
  await openReport(reports.gap);
  expect(openUrl).toHaveBeenCalledWith(`https://org/crmreports/viewer/viewer.aspx?action=run&id=${id}`);
});

it("says so where the report is not there", async () => {
  retrieveMultipleRecords.mockResolvedValue({ entities: [] });
  asWhoReads(1033);
  await expect(openReport(reports.gap)).rejects.toThrow("not for you to read");
  expect(openUrl).not.toHaveBeenCalled();
});
