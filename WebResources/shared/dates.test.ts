import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../testing/xrm";
import { dayOf, formatDay, fromUsersZone, inUsersZone, nextWorkingDay, shortDay, today } from "./dates";
import { written } from "./patterns";

const german = {
  ShortDatePattern: "dd.MM.yyyy",
  AbbreviatedMonthNames: ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez", ""],
};
const as = (settings: Parameters<typeof userOf>[0]) => vi.stubGlobal("Xrm", userOf(settings));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a day", () => {
  it.each([
    ["M/d/yyyy", "3/9/2026"],
    ["dd/MM/yyyy", "09/03/2026"],
    ["d MMM yy", "9 Mrz 26"],
    ["yyyy'年'M'月'd'日'", "2026年3月9日"],
  ])("is written as the user's settings say: %s", (pattern, shown) => {
    expect(written(new Date("2026-03-09"), pattern, german)).toBe(shown);
  });

  it.each([
    ["M/d/yyyy", "3/9"],
    ["dd.MM.yyyy", "09.03"],
    ["yyyy-MM-dd", "03-09"],
  ])("has no year where there is little room: %s", (pattern, shown) => {
    as({ dates: { ShortDatePattern: pattern } });
    expect(shortDay("2026-03-09")).toBe(shown);
  });

  it("has the separator of the user", () => {
    expect(written(new Date("2026-03-09"), "M/d/yyyy", { DateSeparator: "-" })).toBe("3-9-2026");
  });

  it("is the same day in every time zone", () => {
    as({ offset: -480, dates: german });
    expect(formatDay("2026-11-28")).toBe("28.11.2026");
  });
});

describe("a moment", () => {
  const moment = "2026-11-29T01:00:00Z";

  it.each([
    [-480, "2026-11-28"],
    [0, "2026-11-29"],
    [780, "2026-11-29"],
  ])("%i minutes from UTC is on %s", (offset, day) => {
    as({ offset });
    expect(dayOf(moment)).toBe(day);
  });

  it("just now is today in the user's zone", () => {
    vi.setSystemTime(new Date(moment));
    as({ offset: -480 });
    expect(today()).toBe("2026-11-28");
  });
});

describe("the next working day", () => {
  it.each([
    ["after a Monday is Tuesday", "2026-11-30", "2026-12-01"],
    ["after a Friday is Monday", "2026-11-27", "2026-11-30"],
    ["after a Saturday is Monday", "2026-11-28", "2026-11-30"],
    ["after a Sunday is Monday", "2026-11-29", "2026-11-30"],
  ])("%s", (_, day, next) => {
    expect(nextWorkingDay(day)).toBe(next);
  });
});

describe("a clock in the user's zone", () => {
  /** A browser in Paris, where the clocks go forward on 29 March. */
  const inParis = () =>
    vi.spyOn(Date.prototype, "getTimezoneOffset").mockImplementation(function (this: Date) {
      return this.getTime() < Date.parse("2026-03-29T01:00:00Z") ? -60 : -120;
    });

  beforeEach(() => vi.setSystemTime("2026-03-18T10:00:00Z"));
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ["2026-03-24T08:00:00Z", "2026-03-24T09:00"],
    ["2026-03-31T07:00:00Z", "2026-03-31T09:00"],
  ])("knows when daylight saving begins where the browser does: %s", (moment, shown) => {
    inParis();
    as({ offset: 60 });
    expect(inUsersZone(new Date(moment)).toISOString().slice(0, 16)).toBe(shown);
    expect(fromUsersZone(new Date(`${shown}:00Z`)).toISOString()).toBe(new Date(moment).toISOString());
  });

  it("is as far ahead as the settings say where the browser is elsewhere", () => {
    inParis();
    as({ offset: -480 });
    expect(inUsersZone(new Date("2026-03-31T07:00:00Z")).toISOString().slice(0, 16)).toBe("2026-03-30T23:00");
  });
});
