import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import { columnsOfLayout, countIn, countingFetch, numberOf } from "./matching";
import type { TableFacts } from "./tableFacts";

const calls: TableFacts = {
  name: "phonecall",
  label: "Phone Calls",
  entitySet: "phonecalls",
  idColumn: "activityid",
  nameColumn: "subject",
  isActivity: true,
  columns: [],
};

describe("how many records a query matches", () => {
  beforeEach(() => vi.stubGlobal("Xrm", userOf()));

  it("is asked as the total beside a page of what is shown", () => {
    const asked = countingFetch(
      `<fetch top="3"><entity name="phonecall"><attribute name="x"/><order attribute="y"/><filter/></entity></fetch>`,
      calls,
      ["subject"],
      5,
    );
    expect(asked).toMatch(/^<fetch count="5" returntotalrecordcount="true">/);
    expect(asked).not.toMatch(/top=|order|name="x"/);
    expect(asked.match(/<attribute name="\w+"/g)).toEqual([
      '<attribute name="activityid"',
      '<attribute name="subject"',
    ]);
  });

  it("counts each row once, through however many joined rows it is found", () => {
    const joined = `<fetch><entity name="phonecall"><link-entity name="account" from="accountid" to="regardingobjectid"/></entity></fetch>`;
    expect(countingFetch(joined, calls)).toContain('distinct="true"');
    expect(countingFetch(`<fetch><entity name="phonecall"/></fetch>`, calls)).not.toContain("distinct");
  });

  it("cannot be asked of what is no query", () => {
    expect(() => countingFetch("nothing", calls)).toThrow();
  });

  it("is told as more than a page where it is more", () => {
    const total = "@Microsoft.Dynamics.CRM.totalrecordcount";
    expect(numberOf(countIn({ [total]: 5000, [`${total}limitexceeded`]: true }))).toBe("more than 5,000");
    expect(numberOf(countIn({ [total]: 5000, [`${total}limitexceeded`]: false }))).toBe("5,000");
  });
});

describe("the columns of a view", () => {
  it("are those of its table, without joined ones", () => {
    const layout = `<grid><row><cell name="name"/><cell name="owner.fullname"/><cell name="createdon"/></row></grid>`;
    expect(columnsOfLayout(layout)).toEqual(["name", "createdon"]);
    expect(columnsOfLayout("")).toEqual([]);
  });
});
