import { describe, expect, it } from "vitest";
import { rep, target } from "../testing/figures";
import { csvField, toCsv } from "./csv";

describe("the exported report", () => {
  it("has a line for the columns and one for each target", () => {
    const csv = toCsv({ on: "2026-11-23", reps: [rep({ targets: [target(), target({ id: "t2" })] })] });
    expect(csv.trimEnd().split("\r\n")).toHaveLength(3);
  });

  it("quotes a name with a comma and a quotation mark", () => {
    expect(csvField('Fabrikam, "the" fleet')).toBe('"Fabrikam, ""the"" fleet"');
  });

  it.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"])("does not let a spreadsheet run the name %s", (name) => {
    expect(csvField(name)).toBe(`'${name}`);
  });

  it("keeps a negative number a number", () => {
    expect(csvField(-3.5)).toBe("-3.5");
  });
});
