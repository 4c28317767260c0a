import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../testing/xrm";
import { written } from "./patterns";
import { formatMoment, formatWeekday } from "./times";

const at = (time: string) => new Date(`2026-03-18T${time}:00Z`);

beforeEach(() => vi.stubGlobal("Xrm", userOf({ offset: -420, dates: { ShortTimePattern: "h:mm tt" } })));

describe("a time of day", () => {
  it.each([
    ["09:05", "HH:mm", "09:05"],
    ["09:05", "h:mm tt", "9:05 AM"],
    ["00:30", "h:mm tt", "12:30 AM"],
    ["12:30", "hh:mm t", "12:30 P"],
    ["21:05", "H 'h' mm", "21 h 05"],
  ])("%s as %s is %s", (time, pattern, words) => expect(written(at(time), pattern, {})).toBe(words));

  it("has the half of the day as the user says it", () =>
    expect(written(at("21:05"), "h:mm tt", { PmDesignator: "nachm." })).toBe("9:05 nachm."));
});

it("a moment is the user's", () => expect(formatMoment("2026-03-18T03:00:00Z")).toBe("3/17/2026 8:00 PM"));

it("a weekday is that of the user's day", () => expect(formatWeekday("2026-03-18T03:00:00Z")).toBe("Tuesday"));
