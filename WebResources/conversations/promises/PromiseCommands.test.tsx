import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { draw, type } from "../../testing/draw";
import { kim } from "../../testing/talk";
import { userOf } from "../../testing/xrm";
import type { PromiseInfo } from "../contracts.g";
import { PromiseCommands } from "./PromiseCommands";

const store = vi.hoisted(() => ({ keepPromise: vi.fn(), dropPromise: vi.fn(), movePromise: vi.fn() }));
vi.mock("./promiseStore", () => store);

const promise: PromiseInfo = {
  id: "p1",
  subject: "Call the buyer",
  rowVersion: "1",
  conversationId: "c1",
  ownerId: kim.id,
  ownerName: kim.name,
  day: "2026-11-30",
  state: "open",
  isDropped: false,
  why: null,
};

describe("what can be done with one's own promise", () => {
  const changed = vi.fn<(said: string) => Promise<void>>();
  const press = (name: string) =>
    act(async () => {
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();
      await Promise.resolve();
    });
  const focused = () => document.activeElement;
  const words = () => document.querySelector<HTMLInputElement>("form input");

  beforeEach(async () => {
    vi.resetAllMocks();
    changed.mockResolvedValue(undefined);
    vi.stubGlobal("Xrm", userOf());
    await draw(null);
    await draw(<PromiseCommands promise={promise} onChanged={changed} />);
  });

  it.each(["Drop", "New day"])(
    "opens %s with the keyboard in its field, which has a label that is seen",
    async (name) => {
      await press(name);
      expect([focused() === words(), words()?.labels?.[0]?.textContent]).toEqual([
        true,
        name === "Drop" ? "Why “Call the buyer” is dropped" : "New day for Call the buyer",
      ]);
    },
  );

  it.each(["Drop", "New day"])("gives the keyboard back to %s when nothing is done", async (name) => {
    await press(name);
    await press("Cancel");
    expect(focused()?.textContent).toBe(name);
  });

  it("drops it with the words alone, and says so", async () => {
    await press("Drop");
    const field = words();
    if (field) await type(field, " They signed. ");
    await press("Drop");
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith("Dropped: Call the buyer"));
    expect(store.dropPromise).toHaveBeenCalledWith("p1", "They signed.");
  });

  it("leaves the words in place where it was not dropped", async () => {
    store.dropPromise.mockRejectedValue(new Error("no network"));
    await press("Drop");
    const field = words();
    if (field) await type(field, "They signed.");
    await press("Drop");
    await vi.waitFor(() =>
      expect([document.querySelector("[role=alert]")?.textContent, words()?.value, changed.mock.calls]).toEqual([
        "The promise was not changed: no network",
        "They signed.",
        [],
      ]),
    );
  });
});
