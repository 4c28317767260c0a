import { describe, expect, it } from "vitest";
import { line } from "../../testing/coaching";
import type { CoachingRows, ReportedTalk } from "../contracts.g";
import { coach_coachingtype, coach_slotstate, coach_verdict } from "../../shared/model.g";
import * as figures from "./figures";

const talk = (given: Partial<ReportedTalk>): ReportedTalk => ({
  id: "1",
  subject: "A talk",
  day: "2026-03-18",
  repId: "rita",
  repName: "Rita",
  minutes: 30,
  verdict: coach_verdict.NotGiven,
  kind: null,
  offPlan: false,
  ...given,
});
const rows: CoachingRows = {
  talks: [
    talk({ verdict: coach_verdict.Yes, kind: coach_coachingtype.Practice }),
    talk({ verdict: coach_verdict.Somewhat, day: "2026-02-01" }),
    talk({ verdict: coach_verdict.No, offPlan: true }),
    talk({}),
    talk({ repId: null }),
  ],
  promises: [
    { id: "1", subject: "", day: null, ownerName: "", state: "kept" },
    { id: "2", subject: "", day: null, ownerName: "", state: "open" },
  ],
  slots: [
    { conversation: "1", day: "2026-03-01", repName: "", state: coach_slotstate.Held },
    { conversation: "2", day: "2026-03-08", repName: "", state: coach_slotstate.Excused },
  ],
};
const count = (figure: figures.Figure) => figures.countBehind(figure, rows);

describe("a figure opens the rows it is made of", () => {
  it.each([
    ["held", figures.held, 5],
    ["confirmed", figures.confirmed, 2],
    ["answered", figures.answered, 3],
    ["not answered, which leaves out who has nobody to ask", figures.unanswered, 1],
    ["off plan", figures.offPlan, 1],
    ["a month's confirmed minutes", figures.ofMonth("2026-02", "February").confirmed, 1],
    ["the kept rate, which leaves out what was excused", figures.keptRate, 1],
    ["the kept share of promises, which leaves out open ones", figures.promised[0] ?? figures.held, 1],
    ["minutes without a kind", figures.kinds.at(-1) ?? figures.held, 4],
  ])("%s", (_, figure, rowsBehind) => {
    expect(count(figure)).toBe(rowsBehind);
  });
});

describe("a figure is written", () => {
  it("as a dash where it is a share of nothing", () => {
    expect(figures.written(figures.changedShare, line({}))).toBe("–");
  });

  it("in percent where it is a share", () => {
    expect(figures.written(figures.changedShare, line({ changedShare: 0.5 }))).toBe("50%");
  });
});
