import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetStatusLabels } from "../../webapi/activityStatus";
import type { TableSummary } from "../../webapi/metadata";
import { readTimeline } from "./entries";

const tables = new Map([["task", { displayName: "Task" } as TableSummary]]);
const deal = { id: "1", table: "opportunity", name: "Deal" };
const due = "scheduledend@OData.Community.Display.V1.FormattedValue";
const task = (row: Record<string, unknown>) => ({
  activityid: "2",
  activitytypecode: "task",
  subject: "Send the offer",
  statecode: 0,
  statuscode: 2,
  "statuscode@OData.Community.Display.V1.FormattedValue": "Completed",
  createdon: "2026-11-01T08:00:00Z",
  ...row,
});
const notStarted = { Value: 2, Label: { UserLocalizedLabel: { Label: "Not Started" } } };

let activities: unknown[];
beforeEach(() => {
  forgetStatusLabels();
  vi.setSystemTime("2026-11-29T12:00:00Z");
  vi.stubGlobal("fetch", (url: string) => {
    const value = url.includes("activitypointers")
      ? activities
      : url.includes("StatusAttributeMetadata")
        ? [{ OptionSet: { Options: [notStarted] } }]
        : [];
    return Promise.resolve(Response.json({ value }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("an open task past its day is not started and overdue, whatever all activities call its number", async () => {
  activities = [task({ scheduledend: "2026-11-28T15:00:00Z", [due]: "11/28/2026 3:00 PM" })];
  const [entry] = await readTimeline(deal, tables);
  expect(entry).toMatchObject({ status: "Not Started", isOverdue: true, open: true, atText: "due 11/28/2026 3:00 PM" });
});

test("a task that is due later is not overdue", async () => {
  activities = [task({ scheduledend: "2026-11-30T15:00:00Z", [due]: "11/30/2026 3:00 PM" })];
  const [entry] = await readTimeline(deal, tables);
  expect(entry).toMatchObject({ isOverdue: false });
});
