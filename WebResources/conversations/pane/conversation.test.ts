import { describe, expect, it } from "vitest";
import { coach_questionkind } from "../../shared/model.g";
import { missingQuestions, toSections, type Answer } from "./conversation";

const row = (id: string, section: string, order: number, more: Record<string, unknown> = {}) => ({
  coach_questionid: id,
  coach_prompt: `Prompt ${id}`,
  coach_kind: coach_questionkind.Text,
  coach_required: true,
  coach_sectionid: { coach_templatesectionid: section, coach_name: section, coach_order: order },
  ...more,
});
const answer = (given: Partial<Answer>): Answer => ({ id: null, text: null, number: null, ...given });

describe("the agenda", () => {
  it("has its sections in their order, whatever order the rows came in", () => {
    const sections = toSections([row("q2", "Next steps", 3), row("q1", "Review", 1)]);
    expect(sections.map((section) => section.name)).toEqual(["Review", "Next steps"]);
  });

  it("reads one choice a line and no empty one", () => {
    const [section] = toSections([row("q1", "Review", 1, { coach_choices: "Champion\r\nBuyer\n\n" })]);
    expect(section?.questions[0]?.choices).toEqual(["Champion", "Buyer"]);
  });
});

describe("a required question", () => {
  const sections = toSections([row("q1", "Review", 1)]);

  it("without an answer is missing", () => {
    expect(missingQuestions(sections, new Map(), [])).toHaveLength(1);
  });

  it("answered with blanks is missing", () => {
    expect(missingQuestions(sections, new Map([["q1", answer({ text: "  " })]]), [])).toHaveLength(1);
  });

  it("answered with no (0) is answered", () => {
    expect(missingQuestions(sections, new Map([["q1", answer({ number: 0 })]]), [])).toHaveLength(0);
  });

  it("for a commitment is answered by any commitment", () => {
    const wanted = toSections([row("q1", "Next steps", 1, { coach_kind: coach_questionkind.Commitment })]);
    const commitments = [
      { id: "t", subject: "Meet the CFO", ownerId: "kim", ownerName: "Kim", due: "2026-12-01", done: false },
    ];
    expect(missingQuestions(wanted, new Map(), commitments)).toHaveLength(0);
  });
});
