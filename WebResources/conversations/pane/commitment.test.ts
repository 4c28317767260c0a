import { describe, expect, it } from "vitest";
import { flawOf, newDraft } from "./commitment";
import * as strings from "./strings";

const kim = { id: "kim", name: "Kim" };
const draft = { subject: "Meet the CFO", ownerId: "kim", due: "2026-12-01" };
const friday = "2026-11-27";

describe("a commitment", () => {
  it("is at first the rep's, for the next working day", () => {
    expect(newDraft(kim, friday)).toEqual({ subject: "", ownerId: "kim", due: "2026-11-30" });
  });

  it("for today or later is made", () => {
    expect(flawOf({ ...draft, due: friday }, undefined, friday)).toBeUndefined();
  });

  it.each([
    ["without words", { subject: "  " }, "subject", strings.commitmentEmpty],
    ["without a day", { due: "" }, "due", strings.commitmentNeedsDate],
    ["for a day that is over", { due: "2026-11-26" }, "due", strings.commitmentPast],
  ] as const)("%s is refused beside its field", (_, given, field, words) => {
    expect(flawOf({ ...draft, ...given }, undefined, friday)).toEqual({ field, text: words });
  });

  it("whose day has passed since can still be put into other words", () => {
    const before = { ...draft, due: "2026-11-20" };
    expect(flawOf({ ...before, subject: "Meet the CFO and the buyer" }, before, friday)).toBeUndefined();
  });
});
