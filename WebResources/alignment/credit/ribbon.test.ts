import { beforeEach, describe, expect, it, vi } from "vitest";
import { credit } from "../../testing/credit";
import { userOf } from "../../testing/xrm";
import type { DealCredit } from "../contracts.g";
import { mayShare, share, shareSelected } from "./ribbon";

const id = "7f1c5e6a-0000-4000-8000-00000000000a";
const navigateTo = vi.fn(() => Promise.resolve());
const refresh = vi.fn(() => Promise.resolve());
const said = new Map<string, string>();

function form({ dirty = false, getId = () => `{${id.toUpperCase()}}` } = {}): Xrm.FormContext {
  return {
    data: { entity: { getId, getIsDirty: () => dirty }, refresh },
    ui: {
      setFormNotification: (words: string, level: string, name: string) => said.set(name, `${level} ${words}`),
      clearFormNotification: (name: string) => said.delete(name),
    },
  } as unknown as Xrm.FormContext;
}

const answer = (given: Partial<DealCredit>) =>
  vi.fn(() => Promise.resolve(new Response(JSON.stringify({ Credit: JSON.stringify(credit(given)) }))));

function with_(execute: unknown): void {
  vi.stubGlobal("Xrm", { ...userOf(), Navigation: { navigateTo }, WebApi: { online: { execute } } });
}

beforeEach(() => {
  vi.clearAllMocks();
  said.clear();
  sessionStorage.clear();
  with_(answer({ people: [{ userId: "b", name: "Ben", share: 100 }] }));
});

describe("the Share Credit command", () => {
  it("opens the credit of the deal as a dialog, and shows afterwards who is credited", async () => {
    await share(form());
    expect(navigateTo).toHaveBeenCalledWith(
      { pageType: "webresource", webresourceName: "coach_/alignment/credit/share.html", data: `id=${id}` },
      expect.objectContaining({ target: 2, title: "Share credit" }),
    );
    expect([refresh.mock.calls.length, said.get("coach_credit")]).toEqual([1, "INFO Credit: Ben 100%"]);
  });

  it("keeps what was typed on the form and not saved", async () => {
    await share(form({ dirty: true }));
    expect([refresh.mock.calls.length, said.size]).toEqual([0, 1]);
  });

  it("asks the coaching pane beside it to read anew", async () => {
    await share(form());
    expect(sessionStorage.getItem("coach_pane_asked")).toMatch(new RegExp(`^opportunity:${id} `));
  });

  it("of a list opens the credit of the deal that is selected, and refreshes the list", async () => {
    const grid = { refresh: vi.fn() };
    await shareSelected(grid, [{ Id: `{${id.toUpperCase()}}` }]);
    await shareSelected(grid, []);
    expect([navigateTo.mock.calls.length, grid.refresh.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("whether it is offered", () => {
  it("follows the answer of the server, and the form says who is credited", async () => {
    with_(answer({ owner: "North", ownerId: null, mayShare: false }));
    expect(await mayShare(form())).toBe(false);
    expect(said.get("coach_credit")).toBe("WARNING Nobody is credited with this deal: it belongs to the team North.");
  });

  it("takes back what was said when the deal is simply its owner's again", async () => {
    await mayShare(form());
    with_(answer({}));
    expect(await mayShare(form())).toBe(true);
    expect(said.size).toBe(0);
  });

  it("is no question for a deal that is not saved yet", async () => {
    const execute = answer({});
    with_(execute);
    expect([await mayShare(form({ getId: () => "" })), execute.mock.calls.length]).toEqual([false, 0]);
  });

  it("says nothing on the form of another deal that is shown by then", async () => {
    const ids = [`{${id}}`, "{7f1c5e6a-0000-4000-8000-00000000000b}"];
    expect(await mayShare(form({ getId: () => ids.shift() ?? "" }))).toBe(false);
    expect(said.size).toBe(0);
  });
});
