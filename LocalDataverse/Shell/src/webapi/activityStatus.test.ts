import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetStatusLabels, withOwnStatus } from "./activityStatus";
import { formatted } from "./row";

const labelled = (value: number, label: string) => ({
  Value: value,
  Label: { UserLocalizedLabel: { Label: label } },
});
const definitions: Record<string, unknown[]> = {
  "task/StateAttributeMetadata": [labelled(0, "Open"), labelled(1, "Completed")],
  "task/StatusAttributeMetadata": [labelled(2, "Not Started"), labelled(5, "Completed")],
  "appointment/StateAttributeMetadata": [labelled(3, "Scheduled")],
  "appointment/StatusAttributeMetadata": [labelled(5, "Busy")],
};
const fetch = vi.fn((url: string) => {
  const [, table = "", cast = ""] =
    /LogicalName='(\w+)'\)\/Attributes\/Microsoft\.Dynamics\.CRM\.(\w+)/.exec(url) ?? [];
  return Promise.resolve(Response.json({ value: [{ OptionSet: { Options: definitions[`${table}/${cast}`] } }] }));
});
const pointer = (activitytypecode: string, statecode: number, statuscode: number, label: string) => ({
  activitytypecode,
  statecode,
  statuscode,
  "statuscode@OData.Community.Display.V1.FormattedValue": label,
});

beforeEach(() => {
  forgetStatusLabels();
  fetch.mockClear();
  vi.stubGlobal("fetch", fetch);
});
afterEach(() => vi.unstubAllGlobals());

test("an open task among all activities is not started, and a finished one is completed", async () => {
  const rows = await withOwnStatus([pointer("task", 0, 2, "Completed"), pointer("task", 1, 5, "")]);
  expect(rows.map((row) => [formatted(row, "statecode"), formatted(row, "statuscode")])).toEqual([
    ["Open", "Not Started"],
    ["Completed", "Completed"],
  ]);
});

test("the same number is another reason in another table", async () => {
  const rows = await withOwnStatus([pointer("task", 1, 5, ""), pointer("appointment", 3, 5, "")]);
  expect(rows.map((row) => formatted(row, "statuscode"))).toEqual(["Completed", "Busy"]);
});

test("a table's labels are asked for once, however many rows there are", async () => {
  await withOwnStatus(Array.from({ length: 20 }, () => pointer("task", 0, 2, "Completed")));
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("a row that says no kind of activity stays as it is", async () => {
  const row = { name: "Deal", statecode: 0 };
  expect(await withOwnStatus([row])).toEqual([row]);
});
