import { beforeEach, describe, expect, it, vi } from "vitest";
import { coach_coachingprocess, coach_coachingtype } from "../../shared/model.g";
import { userOf } from "../../testing/xrm";
import type { TemplateInfo } from "../contracts.g";
import { templateFor } from "./purpose";
import { coachMeeting, coachPerson, hasRunningPlan, isCoachedMeeting, mayDebrief, mayRehearse } from "./ribbon";

const soon = new Date(Date.now() + 3_600_000);
const before = new Date(Date.now() - 3_600_000);
const id = "7f1c5e6a-0000-4000-8000-00000000000a";
const reference = { Id: id, TypeName: "appointment" };

const form = (end: Date | null, about: string | null) =>
  ({
    getAttribute: (name: string) => ({
      getValue: () => (name === "scheduledend" ? end : about === null ? null : [{ entityType: about }]),
    }),
    data: { entity: { getId: () => id, getEntityName: () => "systemuser" } },
  }) as unknown as Xrm.FormContext;

describe("the commands of a meeting", () => {
  const pane = { navigate: vi.fn(() => Promise.resolve()), select: vi.fn() };
  const retrieveRecord = vi.fn();
  const retrieveMultipleRecords = vi.fn();

  beforeEach(() => {
    vi.clearAllMocks();
    sessionStorage.clear();
    const sidePanes = { getPane: () => undefined, createPane: () => Promise.resolve(pane) };
    vi.stubGlobal("Xrm", { ...userOf(), App: { sidePanes }, WebApi: { retrieveRecord, retrieveMultipleRecords } });
  });

  it("rehearse what is to come and talk about what is over, as far as it is about a deal or an account", () => {
    const shown = [form(soon, "opportunity"), form(before, "account"), form(soon, "contact"), form(before, null)].map(
      (meeting) => [mayRehearse(meeting), mayDebrief(meeting)],
    );
    expect(shown).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it("rehearse a meeting that has no end yet", () => {
    expect(mayRehearse(form(null, "opportunity"))).toBe(true);
  });

  it.each([
    [soon, "rehearsal"],
    [before, "debrief"],
  ])("open the pane from a list for what the meeting's time says", async (end, purpose) => {
    retrieveRecord.mockResolvedValue({ scheduledend: end.toISOString() });
    await coachMeeting([reference]);
    expect(pane.navigate).toHaveBeenCalledWith(
      expect.objectContaining({ data: `table=appointment&id=${id}&purpose=${purpose}` }),
    );
  });

  it("are hidden in a list for a meeting about nothing", async () => {
    retrieveRecord.mockResolvedValue({ scheduledend: null });
    expect(await isCoachedMeeting([reference])).toBe(false);
  });

  it("open the plan that runs from a user's form, and are hidden where none does", async () => {
    retrieveMultipleRecords.mockResolvedValueOnce({ entities: [] });
    expect(await hasRunningPlan(form(null, null))).toBe(false);
    retrieveMultipleRecords.mockResolvedValue({ entities: [{ coach_alignmentplanid: "plan" }] });
    expect(await hasRunningPlan(form(null, null))).toBe(true);
    await coachPerson(form(null, null));
    expect(pane.navigate).toHaveBeenCalledWith(expect.objectContaining({ data: "table=coach_alignmentplan&id=plan" }));
  });
});

describe("the template for a meeting", () => {
  const template = (name: string, given: Partial<TemplateInfo>): TemplateInfo =>
    ({
      id: name,
      name,
      type: coach_coachingtype.Strategic,
      process: coach_coachingprocess.Opportunity,
      minutes: null,
      ...given,
    }) as TemplateInfo;
  const templates = [
    template("review", {}),
    template("rehearse", { process: coach_coachingprocess.Rehearsal, type: coach_coachingtype.Practice }),
    template("observe", { type: coach_coachingtype.Observational }),
  ];

  it("is a rehearsal before it and an observation after it", () => {
    expect([templateFor("rehearsal", templates)?.id, templateFor("debrief", templates)?.id]).toEqual([
      "rehearse",
      "observe",
    ]);
  });

  it("is suggested like any other where the talk is for something else, or there is none made for it", () => {
    expect([templateFor(null, templates), templateFor("debrief", [])]).toEqual([undefined, undefined]);
  });
});
