import { beforeEach, describe, expect, it, vi } from "vitest";
import { draw } from "../../testing/draw";
import { userOf } from "../../testing/xrm";
import { AnswerForm } from "./AnswerForm";

describe("the answer to a plan", () => {
  const execute = vi.fn(() => Promise.resolve(new Response("")));
  const done = vi.fn();
  const press = (words: string) =>
    draw(<AnswerForm id="a" name="Q1 2027" onDone={done} />).then(async () => {
      [...document.querySelectorAll("button")].find((button) => button.textContent === words)?.click();
      await draw(<AnswerForm id="a" name="Q1 2027" onDone={done} />);
    });
  const write = async (words: string) => {
    await draw(<AnswerForm id="a" name="Q1 2027" onDone={done} />);
    const field = document.querySelector("textarea");
    if (!field) throw new Error("There is nowhere to write.");
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  beforeEach(async () => {
    vi.clearAllMocks();
    vi.stubGlobal("Xrm", { ...userOf(), WebApi: { online: { execute } } });
    await draw(null);
  });

  it("agrees without a word", async () => {
    await press("I agree");
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(execute).toHaveBeenCalledWith(expect.objectContaining({ PlanId: "a", Agrees: true }));
    expect(execute).toHaveBeenCalledWith(expect.not.objectContaining({ Comment: expect.anything() as unknown }));
  });

  it("asks what to change before it asks for a change", async () => {
    await press("Ask for a change");
    expect(execute).not.toHaveBeenCalled();
    expect(document.querySelector("[role=alert]")?.textContent).toBe("Say first what to change.");
    expect(document.activeElement?.id).toBe("comment");
  });

  it("sends what to change", async () => {
    await write(" Fewer calls. ");
    await press("Ask for a change");
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(execute).toHaveBeenCalledWith(expect.objectContaining({ Agrees: false, Comment: "Fewer calls." }));
  });

  it("says why it was not saved, and stays", async () => {
    execute.mockRejectedValueOnce({ message: "The plan is closed." });
    await press("I agree");
    await vi.waitFor(() =>
      expect(document.querySelector("[role=alert]")?.textContent).toContain("The plan is closed."),
    );
    expect(done).not.toHaveBeenCalled();
  });
});
