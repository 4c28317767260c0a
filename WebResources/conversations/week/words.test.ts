import { beforeEach, describe, expect, it, vi } from "vitest";
import { coach_conversation_statecode, coach_diagnosis, coach_targetstatus } from "../../shared/model.g";
import { target } from "../../testing/figures";
import { userOf } from "../../testing/xrm";
import type { PromiseInfo, TeamMemberInfo, WeekTalkInfo } from "../contracts.g";
import { awayDays, dueWords, lastTalkWords, meetingsWords, talkTime, toDoWords } from "./words";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-18T10:00:00Z") });
  vi.stubGlobal("Xrm", userOf({ dates: { ShortDatePattern: "dd/MM/yyyy", ShortTimePattern: "HH:mm" } }));
});

describe("what is to be done of a target", () => {
  const words = (toDo: number | null, by: string | null, given = {}) => toDoWords({ target: target(given), toDo, by });

  it("has its unit and its weekday", () => expect(words(5, "2026-03-20")).toBe("5 calls to do by Friday"));
  it("is one without a unit that would be many", () => expect(words(1, "2026-03-20")).toBe("1 to do by Friday"));
  it("is to be done today on the last day", () => expect(words(5, "2026-03-18")).toBe("5 calls to do today"));
  it("is enough where nothing is missing", () => expect(words(0, "2026-03-20")).toBe("enough done for this week"));
  it("is not said of what is achieved", () =>
    expect(words(0, "2026-03-20", { status: coach_targetstatus.Achieved })).toBeNull());
  it("is not said where the week has nothing to say", () => expect(words(null, null)).toBeNull());
});

describe("a promise", () => {
  const due = (day: string | null, state: PromiseInfo["state"] = "open") =>
    dueWords({
      id: "1",
      rowVersion: null,
      conversationId: "2",
      subject: "Call",
      day,
      state,
      isDropped: false,
      why: null,
      ownerId: null,
      ownerName: "Kim",
    });

  it("is overdue once its day is past", () => expect(due("2026-03-17", "broken")).toBe("overdue, was due 17/03/2026"));
  it("is due today", () => expect(due("2026-03-18")).toBe("due today"));
  it("is due on its day", () => expect(due("2026-03-19")).toBe("due 19/03/2026"));
  it("without a day says none", () => expect(due(null)).toBeNull());
});

describe("a talk", () => {
  const talk: WeekTalkInfo = {
    id: "1",
    subject: "One-to-one",
    state: coach_conversation_statecode.Scheduled,
    with: "Kim",
    withId: "3",
    start: "2026-03-19T09:05:00Z",
    about: null,
  };

  it("has its weekday, its day and its time", () => expect(talkTime(talk)).toBe("Thursday 19/03/2026 09:05"));
  it("of today says so", () => expect(talkTime({ ...talk, start: "2026-03-18T15:30:00Z" })).toBe("today 15:30"));
  it("goes on once it has begun", () =>
    expect(talkTime({ ...talk, state: coach_conversation_statecode.Open })).toBe("goes on"));
});

it.each([
  [null, "no talk in the last year"],
  [0, "last talk today"],
  [1, "last talk yesterday"],
  [4, "last talk 4 days ago"],
])("the last talk %s days ago is %s", (daysSinceTalk, words) => {
  const member: TeamMemberInfo = {
    id: "1",
    name: "Kim",
    planId: null,
    planName: null,
    diagnosis: coach_diagnosis.None,
    why: [],
    daysSinceTalk,
  };
  expect(lastTalkWords(member)).toBe(words);
});

it("one meeting is over, and two are", () => {
  expect(meetingsWords(1)).toBe("1 meeting is over. Was it held?");
  expect(meetingsWords(2)).toBe("2 meetings are over. Were they held?");
});

it("one day away is a day, and more are the first and the last", () => {
  expect(awayDays({ first: "2026-03-19", last: "2026-03-19" })).toBe("19/03/2026");
  expect(awayDays({ first: "2026-03-19", last: "2026-03-27" })).toBe("19/03/2026 – 27/03/2026");
});
