import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import { propose } from "./ribbon";

describe("the Propose command", () => {
  const navigateTo = vi.fn(() => Promise.resolve());
  const refreshGrid = vi.fn();
  const refresh = vi.fn(() => Promise.resolve());
  const form = (dirty: boolean) =>
    ({
      data: {
        entity: { getId: () => "{7F1C5E6A-0000-4000-8000-00000000000A}", getIsDirty: () => dirty },
        refresh,
      },
      getControl: () => ({ refresh: refreshGrid }),
    }) as unknown as Xrm.FormContext;

  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal("Xrm", { ...userOf(), Navigation: { navigateTo } });
  });

  it("opens the proposal for the plan as a dialog", async () => {
    await propose(form(false));
    expect(navigateTo).toHaveBeenCalledWith(
      {
        pageType: "webresource",
        webresourceName: "coach_/alignment/plan/propose.html",
        data: "id=7f1c5e6a-0000-4000-8000-00000000000a",
      },
      expect.objectContaining({ target: 2, title: "Propose targets" }),
    );
  });

  it("shows the new targets when the dialog is closed", async () => {
    await propose(form(false));
    expect([refresh.mock.calls.length, refreshGrid.mock.calls.length]).toEqual([1, 1]);
  });

  it("keeps what was typed and not saved", async () => {
    await propose(form(true));
    expect([refresh.mock.calls.length, refreshGrid.mock.calls.length]).toEqual([0, 1]);
  });
});
