import { describe, expect, it } from "vitest";
import { newDraft } from "./commitment";

const friday = "2026-11-27";

describe("a commitment", () => {
  it("is at first the rep's, for the next working day", () => {
    expect(newDraft({ id: "kim", name: "Kim" }, friday)).toEqual({ subject: "", ownerId: "kim", due: "2026-11-30" });
  });
});
