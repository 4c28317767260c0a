import { beforeEach, describe, expect, it, vi } from "vitest";
import { coach_questionkind } from "../../shared/model.g";
import { conversation, question } from "../../testing/talk";
import { userOf } from "../../testing/xrm";
import type { PointInfo } from "../contracts.g";
import { bodyOf, summaryOf } from "./content";

const point = (words: string, isPrivate: boolean): PointInfo => ({
  id: words,
  rowVersion: null,
  text: words,
  ownerName: "Kim",
  isOwn: true,
  isPrivate,
  raisedOn: "2026-11-20T09:00:00Z",
  isCarriedOver: false,
  isTicked: true,
  mayHandle: false,
  mayTick: false,
  order: null,
  about: null,
});
const said = (text: string) => ({
  id: "a",
  rowVersion: null,
  text,
  number: null,
  date: null,
  sourceTable: null,
  sourceId: null,
  by: "Astrid",
});
const talk = conversation({
  subject: "<b>Deal</b>",
  completedOn: "2026-11-27T10:00:00Z",
  minutes: 25,
  sections: [
    {
      id: "s",
      name: "Discuss",
      help: null,
      questions: [
        question({ isAnswered: true, answer: said('<img src=x onerror="alert(1)">\nand more') }),
        question({ id: "q2", prompt: "Unanswered" }),
        question({ id: "q3", kind: coach_questionkind.Commitment, isAnswered: true }),
      ],
    },
  ],
});

describe("a summary", () => {
  beforeEach(() => vi.stubGlobal("Xrm", userOf({ offset: 0 })));

  it("has no private point, no verdict and no question without an answer", () => {
    const summary = summaryOf(talk, [point("Open", false), point("Secret", true)]);
    expect([summary.points, summary.sections.flatMap(({ answers }) => answers.map(({ prompt }) => prompt))]).toEqual([
      ["Open"],
      ["What changed?"],
    ]);
  });

  it("is the body of an e-mail in which nobody's words are markup", () => {
    const body = bodyOf(summaryOf(talk, [point("a & b", false)]));
    expect(body).toContain("<h2>&lt;b&gt;Deal&lt;/b&gt;</h2>");
    expect(body).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;<br>and more");
    expect(body).toContain("<li>a &amp; b</li>");
  });
});
