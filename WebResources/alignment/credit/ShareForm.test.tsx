import { beforeEach, describe, expect, it, vi } from "vitest";
import { credit } from "../../testing/credit";
import { draw, field, type } from "../../testing/draw";
import { userOf } from "../../testing/xrm";
import type { DealCredit } from "../contracts.g";
import { ShareForm } from "./ShareForm";

const people = [
  { userId: "a", name: "Anna", share: 60 },
  { userId: "b", name: "Ben", share: 40 },
];

describe("sharing the credit of a deal", () => {
  const execute = vi.fn((request: { Shares: string }) => Promise.resolve(new Response(request.Shares && "")));
  const retrieveMultipleRecords = vi.fn(() => Promise.resolve({ entities: [{ systemuserid: "c", fullname: "Cleo" }] }));
  const done = vi.fn();
  const open = (given: Partial<DealCredit> = { people }) =>
    draw(<ShareForm id="d" credit={credit(given)} onDone={done} />);
  const button = (name: string) => {
    const found = [...document.querySelectorAll("button")].find(
      (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
    );
    if (!found) throw new Error(`There is no button "${name}".`);
    return found;
  };
  const press = async (name: string) => {
    button(name).click();
    await vi.waitFor(() => Promise.resolve());
  };
  const sum = () => document.querySelector(".sum")?.textContent;
  const problem = () => document.querySelector("[role=alert]")?.textContent;
  const saved = () => JSON.parse(execute.mock.calls.at(-1)?.[0].Shares ?? "null") as unknown;

  beforeEach(async () => {
    vi.clearAllMocks();
    vi.stubGlobal("Xrm", { ...userOf(), WebApi: { online: { execute }, retrieveMultipleRecords } });
    await draw(null);
  });

  it("says what the shares come to while they are typed", async () => {
    await open();
    const said = [sum()];
    for (const share of ["50", "70", ""]) {
      await type(field("share-a"), share);
      said.push(sum());
    }
    expect(said).toEqual(["Sum 100%", "Sum 90%, 10% to go", "Sum 110%, 10% too much", "Sum 40%, 60% to go"]);
  });

  it("demands all of it in place, before anything is sent", async () => {
    await open();
    await type(field("share-a"), "50");
    await press("Save");
    await vi.waitFor(() => expect(problem()).toBe("The shares must add up to 100%: Sum 90%, 10% to go."));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("share-a"));
    expect(execute).not.toHaveBeenCalled();
  });

  it("demands a share of each one, and marks whose is missing", async () => {
    await open();
    await type(field("share-b"), "");
    await press("Save");
    await vi.waitFor(() => expect(problem()).toBe("Give Ben a share of more than 0%, or remove Ben."));
    expect([field("share-b").getAttribute("aria-invalid"), execute.mock.calls.length]).toEqual(["true", 0]);
  });

  it("saves the people and their shares, and ends", async () => {
    await open();
    await type(field("share-a"), "33.33333");
    await type(field("share-b"), "66.66667");
    await press("Save");
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(saved()).toEqual([
      { userId: "a", share: 33.3333 },
      { userId: "b", share: 66.6667 },
    ]);
  });

  it("shares evenly", async () => {
    await open({ people: [...people, { userId: "c", name: "Cleo", share: 10 }] });
    await press("Share evenly");
    await vi.waitFor(() => expect(sum()).toBe("Sum 100%"));
    expect(["a", "b", "c"].map((id) => field(`share-${id}`).value)).toEqual(["33.3333", "33.3333", "33.3334"]);
  });

  it("gives it back to the owner with nobody named", async () => {
    await open();
    await press("Remove Anna");
    await press("Remove Ben");
    await vi.waitFor(() =>
      expect(document.querySelector(".notice")?.textContent).toBe("With nobody here, it is credited to Anna."),
    );
    await press("Save");
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(saved()).toEqual([]);
  });

  it("adds who is found by name with the keyboard, with what is left, and puts the keyboard there", async () => {
    await open({ people: [{ userId: "a", name: "Anna", share: 60 }] });
    const search = field("search");
    await type(search, "o'c");
    await vi.waitFor(() => expect(document.querySelectorAll("[role=option]")).toHaveLength(1));
    expect(retrieveMultipleRecords).toHaveBeenCalledWith(
      "systemuser",
      expect.stringContaining("isdisabled eq false and accessmode eq 0 and contains(fullname,'o''c')"),
    );
    search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("share-c"));
    expect([field("share-c").value, field("search").value, execute.mock.calls.length]).toEqual(["40", "", 0]);
  });

  it("says why the server refused, and stays", async () => {
    execute.mockRejectedValueOnce({ message: "there is no user c" });
    await open();
    await press("Save");
    await vi.waitFor(() => expect(problem()).toBe("Nothing was changed: there is no user c"));
    expect(done).not.toHaveBeenCalled();
  });

  it("shows who is credited to who may not change it", async () => {
    await open({ people, mayShare: false });
    expect([...document.querySelectorAll("li")].map((line) => line.textContent)).toEqual(["Anna60%", "Ben40%"]);
    expect([document.querySelectorAll("input").length, document.querySelectorAll("button.primary").length]).toEqual([
      0, 0,
    ]);
  });
});
