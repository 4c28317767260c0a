import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { coach_questionkind } from "../../shared/model.g";
import { AnswerSaver, type SaveState } from "./AnswerSaver";
import type { Answer, Question } from "./conversation";

const question: Question = {
  id: "q1",
  sectionId: "s1",
  prompt: "What changed?",
  help: null,
  kind: coach_questionkind.Text,
  required: false,
  choices: [],
  column: null,
};
const typed = (text: string) => ({ text, number: null });

describe("answers", () => {
  const written: Answer[] = [];
  let states: SaveState["kind"][] = [];
  const save = vi.fn((_: Question, answer: Answer) => {
    written.push(answer);
    return new Promise<string>((done) => setTimeout(() => done("row-1"), 50));
  });
  const saver = () => new AnswerSaver(save, new Map(), (state) => states.push(state.kind));

  beforeEach(() => {
    vi.useFakeTimers();
    written.length = 0;
    states = [];
    save.mockClear();
  });
  afterEach(() => vi.useRealTimers());

  it("are written once for a burst of keys", async () => {
    const answers = saver();
    for (const text of ["T", "Th", "The"]) answers.change(question, typed(text));
    await vi.runAllTimersAsync();
    expect(written.map((answer) => answer.text)).toEqual(["The"]);
  });

  it("change their own row the second time", async () => {
    const answers = saver();
    answers.change(question, typed("first"));
    void answers.flush();
    await vi.runAllTimersAsync();
    answers.change(question, typed("second"));
    await vi.runAllTimersAsync();
    expect(written.map((answer) => answer.id)).toEqual([null, "row-1"]);
  });

  it("typed while the first save is under way do not make a second row", async () => {
    const answers = saver();
    answers.change(question, typed("first"));
    const first = answers.flush();
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    answers.change(question, typed("second"));
    void answers.flush();
    await vi.runAllTimersAsync();
    await first;
    expect(written.map((answer) => answer.id)).toEqual([null, "row-1"]);
  });

  it("that could not be written stay waiting for the next attempt", async () => {
    save.mockRejectedValueOnce(new Error("no network"));
    const answers = saver();
    answers.change(question, typed("kept"));
    await answers.flush().catch(() => undefined);
    void answers.flush();
    await vi.runAllTimersAsync();
    expect(written.map((answer) => answer.text)).toEqual(["kept"]);
  });

  it("say that they were not saved", async () => {
    save.mockRejectedValueOnce(new Error("no network"));
    const answers = saver();
    answers.change(question, typed("lost?"));
    await answers.flush().catch(() => undefined);
    expect(states).toEqual(["saving", "failed"]);
  });
});
