import { describe, expect, it } from "vitest";
import { takeFrom, type Taken } from "./fetchXml";

const taken = (xml: string, table = "account"): Taken => {
  const result = takeFrom(xml, table);
  if (typeof result === "string") throw new Error(result);
  return result;
};
const conditions = (xml: string) => `<fetch><entity name="account">${xml}</entity></fetch>`;
const open = `<condition attribute="statecode" operator="eq" value="0" />`;
const mine = `<condition attribute="ownerid" operator="eq-userid" />`;

describe("a view taken for a segment", () => {
  it("keeps which records, one element a line", () => {
    const view = `<fetch version="1.0" output-format="xml-platform" mapping="logical" distinct="true"><entity name="account"><attribute name="name"/><order attribute="name"/><filter type="and">${open}</filter></entity></fetch>`;
    expect(taken(view).fetchXml).toBe(
      [
        '<fetch distinct="true">',
        '  <entity name="account">',
        '    <attribute name="accountid" />',
        '    <filter type="and">',
        '      <condition attribute="statecode" operator="eq" value="0" />',
        "    </filter>",
        "  </entity>",
        "</fetch>",
      ].join("\n"),
    );
  });

  it("loses its pages, and says so of a limit", () => {
    const view = `<fetch count="50" page="1" paging-cookie="x" returntotalrecordcount="true"><entity name="account"/></fetch>`;
    expect(taken(view)).toMatchObject({ limitLeftOut: true });
    expect(taken(view).fetchXml).toMatch(/^<fetch>/);
  });

  it("leaves out that the records are the reader's own, and the filter that this empties", () => {
    const view = taken(conditions(`<filter type="and">${open}<filter>${mine}</filter></filter>`));
    expect(view.ownersLeftOut).toBe(true);
    expect(view.fetchXml).not.toContain("ownerid");
    expect(view.fetchXml.match(/<filter/g)).toHaveLength(1);
  });

  it("keeps values, with what must be escaped", () => {
    const view = conditions(
      `<filter><condition attribute="name" operator="in"><value>A &amp; B</value><value>&lt;C&gt;</value></condition></filter>`,
    );
    expect(taken(view).fetchXml).toContain("<value>A &amp; B</value>");
    expect(taken(view).fetchXml).toContain("<value>&lt;C&gt;</value>");
  });

  it("loses outer joins that only brought columns, and keeps those that ask something", () => {
    const idle = `<link-entity name="contact" from="contactid" to="primarycontactid" link-type="outer" alias="contact"><attribute name="emailaddress1"/></link-entity>`;
    const asking = `<filter><condition entityname="won" attribute="opportunityid" operator="null"/></filter><link-entity name="opportunity" from="customerid" to="accountid" link-type="outer" alias="won"/>`;
    const inner = `<link-entity name="lead" from="leadid" to="originatingleadid" alias="lead"/>`;
    const { fetchXml } = taken(conditions(idle + asking + inner));
    expect(fetchXml).not.toContain("contact");
    expect(fetchXml).toContain('alias="won"');
    expect(fetchXml).toContain('alias="lead"');
  });
});

describe("a view that cannot be a segment", () => {
  it("depends otherwise on who looks", () => {
    expect(
      takeFrom(conditions(`<filter><condition attribute="createdby" operator="eq-userid"/></filter>`), "account"),
    ).toBe("reader");
    expect(takeFrom(conditions(`<filter type="or">${open}${mine}</filter>`), "account")).toBe("reader");
  });

  it("sums instead of returning records", () => {
    expect(takeFrom(`<fetch aggregate="true"><entity name="account"/></fetch>`, "account")).toBe("aggregate");
  });

  it("is about another table, or is no query", () => {
    expect(takeFrom(`<fetch><entity name="contact"/></fetch>`, "account")).toBe("otherTable");
    expect(takeFrom("<view/>", "account")).toBe("unreadable");
    expect(takeFrom("", "account")).toBe("unreadable");
  });
});
