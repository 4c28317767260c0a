import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import { agree, answer, ask, close, mayAnswer, propose } from "./ribbon";

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

describe("the commands of a plan", () => {
  const updateRecord = vi.fn(() => Promise.resolve());
  const openErrorDialog = vi.fn(() => Promise.resolve());
  const openConfirmDialog = vi.fn(() => Promise.resolve({ confirmed: true }));
  const navigateTo = vi.fn(() => Promise.resolve());
  const save = vi.fn(() => Promise.resolve());
  const refresh = vi.fn(() => Promise.resolve());
  const id = "7f1c5e6a-0000-4000-8000-00000000000a";
  const form = (values: Record<string, unknown> = {}, dirty = false) =>
    ({
      data: { entity: { getId: () => `{${id.toUpperCase()}}`, getIsDirty: () => dirty }, save, refresh },
      getAttribute: (name: string) => (name in values ? { getValue: () => values[name] } : null),
    }) as unknown as Xrm.FormContext;

  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal("Xrm", {
      ...userOf(),
      WebApi: { updateRecord },
      Navigation: { openErrorDialog, openConfirmDialog, navigateTo },
    });
  });

  it("propose it to the rep, agree to it and show what became of it", async () => {
    await ask(form());
    await agree(form());
    expect(updateRecord.mock.calls).toEqual([
      ["coach_alignmentplan", id, { statecode: 0, statuscode: 104500001 }],
      ["coach_alignmentplan", id, { statecode: 0, statuscode: 104500000 }],
    ]);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it("save first what was typed", async () => {
    await agree(form({}, true));
    expect(save.mock.invocationCallOrder[0]).toBeLessThan(updateRecord.mock.invocationCallOrder[0] ?? 0);
  });

  it("close it when that is confirmed, and only then", async () => {
    openConfirmDialog.mockResolvedValueOnce({ confirmed: false });
    await close(form());
    expect(updateRecord).not.toHaveBeenCalled();
    await close(form());
    expect(updateRecord).toHaveBeenCalledWith("coach_alignmentplan", id, { statecode: 1, statuscode: 2 });
  });

  it("say why the server refused", async () => {
    updateRecord.mockRejectedValueOnce({ message: "it has no result" });
    await agree(form());
    expect(openErrorDialog).toHaveBeenCalledWith({ message: "it has no result" });
    expect(refresh).not.toHaveBeenCalled();
  });

  it("open the answer of the rep", async () => {
    await answer(form());
    expect(navigateTo).toHaveBeenCalledWith(
      expect.objectContaining({ webresourceName: "coach_/alignment/plan/answer.html", data: `id=${id}` }),
      expect.anything(),
    );
  });

  it("let the rep answer a plan that is proposed or agreed, once", () => {
    const mine = [{ id: "{00000000-0000-0000-0000-000000000001}" }];
    const others = [{ id: "{00000000-0000-0000-0000-000000000002}" }];
    const may = (ownerid: unknown, statuscode: number, coach_repagreedon: Date | null = null) =>
      mayAnswer(form({ ownerid, statuscode, coach_repagreedon }));
    expect([may(mine, 104500001), may(mine, 104500000)]).toEqual([true, true]);
    expect([
      may(others, 104500001),
      may(mine, 1),
      may(mine, 2),
      may(mine, 104500000, new Date(0)),
      may(null, 104500001),
    ]).toEqual([false, false, false, false, false]);
  });
});
