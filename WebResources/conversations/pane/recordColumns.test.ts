import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RecordFacts } from "../contracts";
import { readColumns } from "./recordColumns";

const record = { table: "opportunity", id: "o1" } as RecordFacts;
const Formatted = "@OData.Community.Display.V1.FormattedValue";

describe("columns of the record beside questions", () => {
  const there = new Map<string, unknown>([
    ["estimatedclosedate", { LogicalName: "estimatedclosedate", DisplayName: "Est. close date", AttributeType: 2 }],
    ["ownerid", { LogicalName: "ownerid", DisplayName: "Owner", AttributeType: 9 }],
    ["parentaccountid", { LogicalName: "parentaccountid", DisplayName: "Account", AttributeType: "Lookup" }],
  ]);
  const retrieveRecord = vi.fn(() =>
    Promise.resolve({ estimatedclosedate: null, _ownerid_value: "u1", [`_ownerid_value${Formatted}`]: "Kim" }),
  );

  beforeEach(() => {
    retrieveRecord.mockClear();
    vi.stubGlobal("Xrm", {
      Utility: { getEntityMetadata: () => Promise.resolve({ Attributes: there }) },
      WebApi: { retrieveRecord },
    });
  });

  it("are asked for in one question, lookups by their values", async () => {
    await readColumns(record, ["estimatedclosedate", "ownerid", "parentaccountid"]);
    expect(retrieveRecord.mock.calls).toEqual([
      ["opportunity", "o1", "?$select=estimatedclosedate,_ownerid_value,_parentaccountid_value"],
    ]);
  });

  it("say their label and what is in them", async () => {
    expect([...(await readColumns(record, ["estimatedclosedate", "ownerid"])).values()]).toEqual([
      "Est. close date: none",
      "Owner: Kim",
    ]);
  });

  it("that are not there are not asked for, and say nothing", async () => {
    expect([...(await readColumns(record, ["ownerid", "coach_nothing"])).keys()]).toEqual(["ownerid"]);
    expect(await readColumns(record, ["coach_nothing"])).toEqual(new Map());
    expect(retrieveRecord).toHaveBeenCalledOnce();
  });
});
