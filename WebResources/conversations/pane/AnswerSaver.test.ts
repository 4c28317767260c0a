import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "../../shared/webApi";
import { inWords, type Typed } from "./answer";
import { AnswerChanged, AnswerSaver, type AnswerRow, type SaveState } from "./AnswerSaver";

const row = (version: number): AnswerRow => ({ id: "row-1", version: `W/"${String(version)}"` });

describe("answers", () => {
  const written: { words: string | null; row: AnswerRow | null }[] = [];
  let states: SaveState["kind"][] = [];
  let overtaken: string[] = [];
  let version = 0;
  const save = vi.fn((_: string, { text }: Typed, known: AnswerRow | null) => {
    written.push({ words: text, row: known });
    return new Promise<AnswerRow>((done) => setTimeout(() => done(row(++version)), 50));
  });
  const saver = () =>
    new AnswerSaver(save, {
      saved: (state) => states.push(state.kind),
      overtaken: (ids) => (overtaken = [...ids]),
    });
  const refuse = (error: Error) => save.mockRejectedValueOnce(error);
  const failed = async (answers: AnswerSaver) => {
    answers.change("q1", inWords("kept"));
    await answers.flush().catch(() => undefined);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    written.length = 0;
    states = [];
    overtaken = [];
    version = 100;
    save.mockClear();
  });
  afterEach(() => vi.useRealTimers());

  it("are written once for a burst of keys", async () => {
    const answers = saver();
    for (const words of ["T", "Th", "The"]) answers.change("q1", inWords(words));
    await vi.runAllTimersAsync();
    expect(written.map(({ words }) => words)).toEqual(["The"]);
  });

  it("change their own row the second time, in the version that was written", async () => {
    const answers = saver();
    answers.change("q1", inWords("first"));
    await vi.runAllTimersAsync();
    answers.change("q1", inWords("second"));
    await vi.runAllTimersAsync();
    expect(written.map((each) => each.row)).toEqual([null, row(101)]);
  });

  it("typed while the first save is under way do not make a second row", async () => {
    const answers = saver();
    answers.change("q1", inWords("first"));
    const first = answers.flush();
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    answers.change("q1", inWords("second"));
    void answers.flush();
    await vi.runAllTimersAsync();
    await first;
    expect(written.map((each) => each.row)).toEqual([null, row(101)]);
  });

  it("that could not be written stay waiting for the next attempt", async () => {
    refuse(new Refusal(403, "You may not."));
    const answers = saver();
    await failed(answers);
    void answers.flush();
    await vi.runAllTimersAsync();
    expect(written.map(({ words }) => words)).toEqual(["kept"]);
  });

  it.each([
    ["without a network", new TypeError("Failed to fetch")],
    ["by a busy server", new Refusal(503, "Busy.")],
  ])("not written %s are sent again after a while", async (_, error) => {
    refuse(error);
    await failed(saver());
    await vi.runAllTimersAsync();
    expect(written.map(({ words }) => words)).toEqual(["kept"]);
    expect(states).toEqual(["saving", "failed", "saving", "saved"]);
  });

  it("not written again and again wait twice as long each time", async () => {
    save.mockRejectedValue(new TypeError("Failed to fetch"));
    const answers = saver();
    await failed(answers);
    const sent = [];
    for (const seconds of [2, 4, 8]) {
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      sent.push(save.mock.calls.length);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect([sent, save.mock.calls.length]).toEqual([[1, 2, 3], 4]);
    save.mockReset();
  });

  it("are told to be kept until they have arrived", async () => {
    refuse(new TypeError("Failed to fetch"));
    const kept: number[] = [];
    const answers = new AnswerSaver(save, {
      saved: () => undefined,
      overtaken: () => undefined,
      unsent: (unsent) => kept.push(unsent.length),
    });
    await failed(answers);
    await vi.runAllTimersAsync();
    expect(kept).toEqual([1, 1, 0]);
  });

  describe("of an earlier page that never arrived", () => {
    it("go out where nobody has written since", async () => {
      saver().takeUp("q1", inWords("typed before"), row(7), row(7));
      await vi.runAllTimersAsync();
      expect(written).toEqual([{ words: "typed before", row: row(7) }]);
    });

    it("wait for a person to choose where somebody has", async () => {
      saver().takeUp("q1", inWords("typed before"), row(7), row(8));
      await vi.runAllTimersAsync();
      expect([written, overtaken]).toEqual([[], ["q1"]]);
    });

    it("are kept so that a person chooses anew, however often the other's was read", async () => {
      let kept: (AnswerRow | null)[] = [];
      const answers = new AnswerSaver(save, {
        saved: () => undefined,
        overtaken: () => undefined,
        unsent: (unsent) => (kept = unsent.map((each) => each.row)),
      });
      answers.takeUp("q1", inWords("typed before"), row(7), row(8));
      answers.see("q1", row(8));
      await answers.flush().catch(() => undefined);
      expect(kept).toEqual([null]);
    });
  });

  it("that are refused are not sent again by themselves", async () => {
    refuse(new Refusal(403, "You may not."));
    await failed(saver());
    await vi.runAllTimersAsync();
    expect([written, states]).toEqual([[], ["saving", "failed"]]);
  });

  it("to other questions are written though one is refused", async () => {
    refuse(new Refusal(403, "You may not."));
    const answers = saver();
    answers.change("q1", inWords("refused"));
    answers.change("q2", inWords("fine"));
    await vi.runAllTimersAsync();
    expect(written.map(({ words }) => words)).toEqual(["fine"]);
  });

  it("that somebody else wrote meanwhile are not written over", async () => {
    refuse(new AnswerChanged());
    const answers = saver();
    await failed(answers);
    await expect(answers.flush()).rejects.toBeInstanceOf(AnswerChanged);
    expect([written, overtaken]).toEqual([[], ["q1"]]);
  });

  it("typed again once the other's was seen are written over it", async () => {
    refuse(new AnswerChanged());
    const answers = saver();
    await failed(answers);
    answers.see("q1", row(7));
    answers.change("q1", inWords("kept"));
    await vi.runAllTimersAsync();
    expect([written, overtaken]).toEqual([[{ words: "kept", row: row(7) }], []]);
  });

  it("that give way are not written", async () => {
    refuse(new AnswerChanged());
    const answers = saver();
    await failed(answers);
    answers.giveWay("q1");
    await vi.runAllTimersAsync();
    expect([written, overtaken]).toEqual([[], []]);
  });

  describe("that are read anew", () => {
    it("are shown when somebody else wrote them since", async () => {
      const answers = saver();
      answers.change("q1", inWords("typed"));
      await vi.runAllTimersAsync();
      expect(answers.see("q1", row(102))).toBe(true);
    });

    it.each([
      ["were asked for before the first save", null],
      ["are older than what was saved", row(99)],
      ["are what was saved", row(101)],
    ])("leave what is typed when they %s", async (_, read) => {
      const answers = saver();
      answers.see("q1", null);
      answers.change("q1", inWords("typed"));
      await vi.runAllTimersAsync();
      expect(answers.see("q1", read)).toBe(false);
    });

    it("leave what waits to be saved", () => {
      const answers = saver();
      answers.see("q1", row(7));
      answers.change("q1", inWords("typed"));
      expect(answers.see("q1", row(8))).toBe(false);
    });
  });
});
