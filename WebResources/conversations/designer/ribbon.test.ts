import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import { design, designSelected } from "./ribbon";

const navigateTo = vi.fn<(page: { data: string; webresourceName: string }) => Promise<void>>();
const opened = () => navigateTo.mock.calls.map(([page]) => [page.webresourceName, page.data]);
const Page = "coach_/conversations/designer/designer.html";

beforeEach(() => {
  navigateTo.mockReset().mockResolvedValue();
  vi.stubGlobal("Xrm", { ...userOf(), Navigation: { navigateTo } });
});

describe("Design", () => {
  it("saves the form first, opens its template, and shows afterwards what became of it", async () => {
    const data = { entity: { getIsDirty: vi.fn(() => false), getId: () => "{AB-1}" }, save: vi.fn(), refresh: vi.fn() };
    data.entity.getIsDirty.mockReturnValueOnce(true);
    await design({ data } as unknown as Xrm.FormContext);
    expect([data.save.mock.calls.length, data.refresh.mock.calls]).toEqual([1, [[false]]]);
    expect(opened()).toEqual([[Page, "id=ab-1"]]);
  });

  it.each([
    [[{ Id: "{AB-2}" }], "id=ab-2"],
    [[], ""],
  ])("opens what is selected in a list, or a new one", async (selected, data) => {
    const grid = { refresh: vi.fn() };
    await designSelected(grid as unknown as Xrm.Controls.GridControl, selected);
    expect(opened()).toEqual([[Page, data]]);
    expect(grid.refresh).toHaveBeenCalledTimes(1);
  });
});
