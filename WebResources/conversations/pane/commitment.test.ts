import { describe, expect, it } from "vitest";
import { newDraft } from "./commitment";

describe("a commitment", () => {
  it("is at first the rep's, for the day that the server says", () => {
    expect(newDraft({ id: "kim", name: "Kim" }, "2026-11-30")).toEqual({
      subject: "",
      ownerId: "kim",
      due: "2026-11-30",
    });
  });
});
