import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { act } from "preact/test-utils";
import { draw } from "../../testing/draw";
import { userOf } from "../../testing/xrm";
import { NextDates } from "./NextDates";

const draft = { Recurrence: "FREQ=WEEKLY;BYDAY=TU", Exceptions: "", start: "2026-03-17T09:00", TimeZone: 92 };
const execute = vi.fn();
const dates = () => document.querySelectorAll("li").length;
const drawn = async (given: Partial<typeof draft> = {}) => {
  await draw(<NextDates draft={{ ...draft, ...given }} />);
  await act(async () => void (await vi.runAllTimersAsync()));
};

beforeEach(() => {
  vi.useFakeTimers();
  execute.mockReset();
  const answer = { Occurrences: JSON.stringify(["2026-03-17T09:00:00Z"]) };
  execute.mockResolvedValue({ text: () => Promise.resolve(JSON.stringify(answer)) });
  vi.stubGlobal("Xrm", { ...userOf({ dates: { ShortTimePattern: "HH:mm" } }), WebApi: { online: { execute } } });
});
afterEach(() => vi.useRealTimers());

it("the dates go once nothing can come of what is typed", async () => {
  await drawn();
  const before = dates();
  await drawn({ start: "T09:00" });
  expect([before, dates()]).toEqual([1, 0]);
});

it("what was wrong goes with the rule that it was wrong with", async () => {
  execute.mockRejectedValueOnce(new Error("YEARLY is not followed."));
  await drawn({ Recurrence: "FREQ=YEARLY" });
  const before = document.querySelector("[role=alert]")?.textContent;
  await drawn({ Recurrence: "" });
  expect([before, document.querySelector("[role=alert]")]).toEqual(["YEARLY is not followed.", null]);
});
