import { beforeEach, describe, expect, it, vi } from "vitest";
import { coachSelected } from "./ribbon";

const reference = { Id: "{7F1C5E6A-0000-4000-8000-00000000000A}", TypeName: "opportunity" };
const page = {
  pageType: "webresource",
  webresourceName: "coach_/conversations/pane/pane.html",
  data: "table=opportunity&id=7f1c5e6a-0000-4000-8000-00000000000a",
};

describe("the Coach command", () => {
  const pane = { navigate: vi.fn(() => Promise.resolve()), select: vi.fn() };
  const sidePanes = { getPane: vi.fn(), createPane: vi.fn(() => Promise.resolve(pane)) };
  const navigateTo = vi.fn(() => Promise.resolve());

  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal("Xrm", { App: { sidePanes }, Navigation: { navigateTo } });
  });

  it("opens the pane for the selected record", async () => {
    await coachSelected(null, [reference]);
    expect(pane.navigate).toHaveBeenCalledWith(page);
  });

  it("takes the pane that is open instead of a second one", async () => {
    sidePanes.getPane.mockReturnValueOnce(pane);
    await coachSelected(null, [reference]);
    expect(sidePanes.createPane).not.toHaveBeenCalled();
  });

  it("opens a dialog at the side where there are no side panes", async () => {
    vi.stubGlobal("Xrm", { App: {}, Navigation: { navigateTo } });
    await coachSelected(null, [reference]);
    expect(navigateTo).toHaveBeenCalledWith(page, { target: 2, position: 2, width: { value: 30, unit: "%" } });
  });

  it("does nothing without a selection", async () => {
    await coachSelected(null, []);
    expect(sidePanes.createPane).not.toHaveBeenCalled();
  });
});
