import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetStatusLabels } from "../../webapi/activityStatus";
import { forgetMetadata, type TableSummary } from "../../webapi/metadata";
import { setUser, type User } from "../../webapi/session";
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

const owner = (id: string) => ({
  _ownerid_value: id,
  "_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "systemuser",
});
const taskTable = { LogicalName: "task", SchemaName: "Task", IsActivity: true };

let activities: unknown[];
let depth: string;
beforeEach(() => {
  forgetStatusLabels();
  forgetMetadata();
  depth = "Basic";
  setUser({
    id: "me",
    get privileges() {
      return new Map([["prvWriteActivity", depth]]);
    },
  } as unknown as User);
  vi.setSystemTime("2026-11-29T12:00:00Z");
  vi.stubGlobal("fetch", (url: string) => {
    const value = url.includes("activitypointers")
      ? activities
      : url.includes("StatusAttributeMetadata")
        ? [{ OptionSet: { Options: [notStarted] } }]
        : url.includes("EntityDefinitions?")
          ? [taskTable]
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
  expect(entry).toMatchObject({ status: "Not Started", isOverdue: true, atText: "due 11/28/2026 3:00 PM" });
});

test("a task that is due later is not overdue", async () => {
  activities = [task({ scheduledend: "2026-11-30T15:00:00Z", [due]: "11/30/2026 3:00 PM" })];
  const [entry] = await readTimeline(deal, tables);
  expect(entry).toMatchObject({ isOverdue: false });
});

test("one's own open task can be completed, another person's only by who may write more than the own", async () => {
  activities = [task(owner("me")), task(owner("another"))];
  const offered = async () => (await readTimeline(deal, tables)).map(({ canComplete }) => canComplete);
  expect(await offered()).toEqual([true, false]);
  depth = "Deep";
  expect(await offered()).toEqual([true, true]);
});

test("a finished task is not offered to be completed", async () => {
  activities = [task({ statecode: 1, statuscode: 5, ...owner("me") })];
  expect((await readTimeline(deal, tables)).map(({ canComplete }) => canComplete)).toEqual([false]);
});
