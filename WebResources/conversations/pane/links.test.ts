import { beforeEach, describe, expect, it, vi } from "vitest";
import type { LinkInfo } from "../../alignment/contracts.g";
import { coach_linkkind } from "../../shared/model.g";
import { target } from "../../testing/figures";
import { userOf } from "../../testing/xrm";
import { commandOf, reasonOf } from "./links";

const link = (given: Partial<LinkInfo> = {}): LinkInfo => ({
  id: "l1",
  targetId: "t1",
  kind: coach_linkkind.Automatic,
  from: "2026-11-03",
  via: null,
  ...given,
});
const manager = { makeLinks: true, removeLinks: true };
const rep = { makeLinks: false, removeLinks: false };

beforeEach(() => vi.stubGlobal("Xrm", userOf()));

describe("why a record counts towards a target", () => {
  it("is the segment it matches, and since when", () => {
    expect(reasonOf(target(), link())).toBe("since 11/3/2026, matches “Prospects”");
  });

  it("says so where it is the account that matches", () => {
    expect(reasonOf(target(), link({ via: "Contoso" }))).toBe("since 11/3/2026, the account matches “Prospects”");
  });

  it("is a person, for a link by hand", () => {
    expect(reasonOf(target(), link({ kind: coach_linkkind.Manual, from: null }))).toBe("linked by hand");
    expect(reasonOf(target(), link({ kind: coach_linkkind.Excluded, via: "Contoso" }))).toBe(
      "Contoso is excluded by hand",
    );
  });

  it("needs no link where the target has no segment", () => {
    expect(reasonOf(target({ segment: null }), undefined)).toBe("counts wherever it happens");
  });

  it("is not known for a target that is only shown because it is above another", () => {
    expect(reasonOf(target(), undefined)).toBe("");
  });
});

describe("what can be done about it", () => {
  it("is to take out what counts", () => {
    expect(commandOf(target(), link(), manager)).toBe("exclude");
    expect(commandOf(target({ segment: null }), undefined, manager)).toBe("exclude");
  });

  it("is to remove what was linked here by hand", () => {
    expect(commandOf(target(), link({ kind: coach_linkkind.Manual }), manager)).toBe("remove");
  });

  it("is to take a deal out, where the account was linked by hand", () => {
    expect(commandOf(target(), link({ kind: coach_linkkind.Manual, via: "Contoso" }), manager)).toBe("exclude");
  });

  it("is to count again what was excluded here, and nothing for what was excluded on the account", () => {
    expect(commandOf(target(), link({ kind: coach_linkkind.Excluded }), manager)).toBe("again");
    expect(commandOf(target(), link({ kind: coach_linkkind.Excluded, via: "Contoso" }), manager)).toBeUndefined();
  });

  it("is nothing for a target that the record does not count towards", () => {
    expect(commandOf(target(), undefined, manager)).toBeUndefined();
  });

  it("is nothing without the privilege", () => {
    expect(commandOf(target(), link(), rep)).toBeUndefined();
    expect(commandOf(target(), link({ kind: coach_linkkind.Excluded }), rep)).toBeUndefined();
  });
});
