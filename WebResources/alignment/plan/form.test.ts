import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import { checkPeriod } from "./form";

describe("the period of a plan on its form", () => {
  const notices = new Map<string, string>();
  const control = (name: string) => ({
    setNotification: (words: string) => notices.set(name, words),
    clearNotification: () => notices.delete(name),
  });
  const check = (start: string | null, end: string | null) => {
    const days: Record<string, string | null> = { coach_start: start, coach_end: end };
    const form = {
      getAttribute: (name: string) => ({ getValue: () => (days[name] == null ? null : new Date(days[name])) }),
      getControl: (name: string) => (name.endsWith("coach_end") ? control(name) : null),
    };
    return checkPeriod({ getFormContext: () => form } as unknown as Xrm.Events.EventContext);
  };

  beforeEach(() => {
    notices.clear();
    vi.stubGlobal("Xrm", userOf());
  });

  it("that ends before it starts is marked wherever the end stands", async () => {
    await check("2026-04-01", "2026-03-31");
    const words = "The plan ends before it starts: choose a later end, or an earlier start.";
    expect([...notices]).toEqual([
      ["coach_end", words],
      ["header_coach_end", words],
    ]);
  });

  it.each([
    ["of one day", "2026-04-01", "2026-04-01"],
    ["of a quarter", "2026-04-01", "2026-06-30"],
    ["without an end", "2026-04-01", null],
    ["without a start", null, "2026-04-01"],
  ])("%s is not marked, and loses the mark it had", async (_, start, end) => {
    await check("2026-04-01", "2026-03-31");
    await check(start, end);
    expect([...notices]).toEqual([]);
  });
});
