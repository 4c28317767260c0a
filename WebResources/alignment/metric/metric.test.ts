import { beforeEach, describe, expect, it, vi } from "vitest";
import { coach_aggregate } from "../../shared/model.g";
import { userOf } from "../../testing/xrm";
import { hand, type Counting } from "../views/hand";
import type { TableFacts } from "../views/tableFacts";
import { daysOf, sumsOf, usualDay } from "./columns";
import { takeFromView } from "./ribbon";

const table = (name: string, ...columns: [string, string][]): TableFacts => ({
  name,
  label: name,
  entitySet: `${name}s`,
  idColumn: `${name}id`,
  nameColumn: "name",
  isActivity: false,
  columns: columns.map(([column, type]) => ({ name: column, label: column, type })),
});
const deals = table(
  "opportunity",
  ["createdon", "DateTime"],
  ["actualclosedate", "DateTime"],
  ["actualvalue", "Money"],
  ["actualvalue_base", "Money"],
  ["name", "String"],
);

describe("how the rows of a table count", () => {
  it("is on a day, and by what can be added up", () => {
    expect(daysOf(deals).map(({ name }) => name)).toEqual(["actualclosedate", "createdon"]);
    expect(sumsOf(deals).map(({ name }) => name)).toEqual(["actualvalue"]);
  });

  it("is usually the day it was done, else the day it was entered", () => {
    const state = (value: string) => `<condition attribute="statecode" operator="eq" value="${value}" />`;
    expect(usualDay(deals, state("1"))).toBe("actualclosedate");
    expect(usualDay(deals, state("0"))).toBe("createdon");
    expect(usualDay(table("phonecall", ["actualend", "DateTime"]), state("1"))).toBe("actualend");
    expect(usualDay(table("new_thing"), "")).toBeUndefined();
  });
});

describe("the Take from a view command of a metric", () => {
  const navigateTo = vi.fn<(page: { data: string }) => Promise<void>>();
  const values: Record<string, unknown> = {};
  const form = {
    getAttribute: (name: string) => ({
      getValue: () => values[name],
      setValue: (value: unknown) => (values[name] = value),
    }),
    getControl: () => ({ setFocus: () => undefined }),
  } as unknown as Xrm.FormContext;
  const counting: Counting = { isActivity: false, dateColumn: "actualclosedate", valueColumn: "" };
  const takes = (given: Partial<Counting>) =>
    navigateTo.mockImplementation(() => {
      hand({ table: "opportunity", name: "Won", fetchXml: "<fetch />", counting: { ...counting, ...given } });
      return Promise.resolve();
    });

  beforeEach(() => {
    vi.stubGlobal("Xrm", { ...userOf(), Navigation: { navigateTo } });
    for (const name of Object.keys(values)) Reflect.deleteProperty(values, name);
    navigateTo.mockReset();
  });

  it("fills in what counts, on which day, as one a row", async () => {
    takes({});
    await takeFromView(form);
    expect(values).toEqual({
      coach_name: "Won",
      coach_sourcetable: "opportunity",
      coach_isactivity: false,
      coach_datecolumn: "actualclosedate",
      coach_aggregate: coach_aggregate.Count,
      coach_valuecolumn: null,
      coach_fetchxml: "<fetch />",
    });
  });

  it("fills in what is added up, and offers the table that stands there", async () => {
    values["coach_sourcetable"] = " invoice ";
    takes({ valueColumn: "actualvalue" });
    await takeFromView(form);
    expect(navigateTo.mock.calls[0]?.[0].data).toBe("table=invoice");
    expect(values).toMatchObject({ coach_aggregate: coach_aggregate.Sum, coach_valuecolumn: "actualvalue" });
  });

  it("changes nothing when the dialog is closed", async () => {
    navigateTo.mockResolvedValue();
    await takeFromView(form);
    expect(values).toEqual({});
  });
});
