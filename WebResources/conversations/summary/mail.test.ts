import { beforeEach, expect, it, vi } from "vitest";
import { record } from "../../testing/record";
import { conversation } from "../../testing/talk";
import { userOf } from "../../testing/xrm";
import { mailSummary } from "./mail";

const createRecord = vi.fn((_: string, row: Record<string, unknown>) => Promise.resolve({ id: "mail", row }));
const openForm = vi.fn(() => Promise.resolve());
const summary = { subject: "Talk", who: "", points: [], sections: [], promises: [] };

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("Xrm", { ...userOf(), WebApi: { createRecord }, Navigation: { openForm } });
});

it.each([
  ["opportunity", "/opportunities(1)"],
  ["account", "/accounts(1)"],
  ["coach_alignmentplan", "/coach_alignmentplans(1)"],
])("the mail of a talk about %s is about it too", async (table, path) => {
  await mailSummary(conversation(), record({ table }), summary);
  expect(createRecord.mock.calls[0]?.[1]).toHaveProperty([`regardingobjectid_${table}_email@odata.bind`], path);
});

it("the mail of a talk about a meeting is about nothing, and is opened all the same", async () => {
  await mailSummary(conversation(), record({ table: "appointment" }), summary);
  expect(Object.keys(createRecord.mock.calls[0]?.[1] ?? {})).not.toContainEqual(expect.stringMatching(/^regarding/));
  expect(openForm).toHaveBeenCalledWith({ entityName: "email", entityId: "mail" });
});
