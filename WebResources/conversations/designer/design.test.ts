import { describe, expect, it } from "vitest";
import { coach_answerer, coach_questionkind } from "../../shared/model.g";
import { changesOf } from "./changes";
import {
  allQuestions,
  isWritten,
  linesOf,
  placeOf,
  questionMoved,
  questionPlaced,
  sectionMoved,
  sectionPlaced,
  withoutQuestion,
  withoutSection,
  withQuestion,
  type Design,
  type Question,
} from "./design";

const question = (id: string): Question => ({
  id,
  prompt: `${id}?`,
  help: "",
  kind: coach_questionkind.Text,
  required: false,
  answeredBy: coach_answerer.Manager,
  choices: "",
  column: "",
});

const design: Design = {
  head: {
    name: "Deal",
    model: 104500007,
    type: 104500000,
    process: 104500001,
    gap: null,
    minutes: 30,
    description: "",
    tables: ["opportunity"],
    stages: [],
  },
  sections: [
    { id: "s1", name: "Review", help: "", questions: [question("a"), question("b")] },
    { id: "s2", name: "Discuss", help: "", questions: [question("c")] },
  ],
};

const order = ({ sections }: Design): string[] =>
  sections.map(({ id, questions }) => `${id}:${questions.map((each) => each.id).join("")}`);

describe("the order of a design", () => {
  it.each([
    ["a", 1, ["s1:ba", "s2:c"]],
    ["b", 1, ["s1:a", "s2:bc"]],
    ["c", -1, ["s1:abc", "s2:"]],
    ["a", -1, ["s1:ab", "s2:c"]],
    ["c", 1, ["s1:ab", "s2:c"]],
    ["x", 1, ["s1:ab", "s2:c"]],
  ] as const)("moves %s by %i", (id, by, expected) => {
    expect(order(questionMoved(design, id, by))).toEqual(expected);
  });

  it("puts a question where it is dropped", () => {
    expect(order(questionPlaced(design, "c", "s1", 1))).toEqual(["s1:acb", "s2:"]);
  });

  it("moves sections, and no further than there are any", () => {
    expect(order(sectionMoved(design, "s2", -1))).toEqual(["s2:c", "s1:ab"]);
    expect(sectionMoved(design, "s1", -1)).toBe(design);
    expect(order(sectionPlaced(design, "s1", "s2"))).toEqual(["s2:c", "s1:ab"]);
  });

  it("says where a question stands", () => {
    expect(placeOf(design, "b")).toMatchObject({ section: { id: "s1" }, number: 2 });
    expect(placeOf(design, "x")).toBeNull();
  });
});

describe("what is written", () => {
  it("is nothing where nothing differs", () => {
    expect(changesOf("t", design, design)).toEqual([]);
  });

  it("is the difference alone", () => {
    expect(changesOf("t", design, withQuestion(design, "b", { required: true }))).toEqual([
      { method: "PATCH", path: "coach_questions(b)", body: { coach_required: true } },
    ]);
  });

  it("leaves a question that moved out to live when its section goes", () => {
    const next = withoutSection(questionPlaced(design, "c", "s1", 0), "s2");
    const sent = changesOf("t", design, next).map(({ method, path }) => `${method} ${path}`);
    expect(sent).not.toContain("DELETE coach_questions(c)");
    expect(sent.indexOf("PATCH coach_questions(c)")).toBeLessThan(sent.indexOf("DELETE coach_templatesections(s2)"));
  });

  it("does not delete twice what goes with its section", () => {
    expect(changesOf("t", design, withoutSection(design, "s1"))).toEqual([
      { method: "PATCH", path: "coach_templatesections(s2)", body: { coach_order: 10 } },
      { method: "DELETE", path: "coach_templatesections(s1)" },
    ]);
  });

  it("takes a question out and adds one under the id that the page gave it", () => {
    const next = withoutQuestion(design, "b");
    const added = {
      ...next,
      sections: [...next.sections, { id: "s3", name: "Next", help: " ", questions: [question("d")] }],
    };
    expect(
      changesOf("t", design, added).map(({ method, path, body }) => [method, path, body?.["coach_questionid"]]),
    ).toEqual([
      ["DELETE", "coach_questions(b)", undefined],
      ["POST", "coach_templatesections", undefined],
      ["POST", "coach_questions", "d"],
    ]);
  });

  it("waits for words", () => {
    expect(isWritten(design)).toBe(true);
    expect(isWritten(withQuestion(design, "a", { prompt: "  " }))).toBe(false);
    expect(isWritten({ ...design, head: { ...design.head, name: "" } })).toBe(false);
  });
});

it("reads lines as the server does", () => {
  expect(linesOf("Yes, all\r\n\n  No \nNo")).toEqual(["Yes, all", "No"]);
  expect(allQuestions(design).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
