import { beforeEach, describe, expect, it, vi } from "vitest";
import { answerFor } from "../../shared/paneSession";
import { userOf } from "../../testing/xrm";
import { coach, coachSelected } from "./ribbon";

const id = "7f1c5e6a-0000-4000-8000-00000000000a";
const reference = { Id: "{7F1C5E6A-0000-4000-8000-00000000000A}", TypeName: "opportunity" };
const page = {
  pageType: "webresource",
  webresourceName: "coach_/conversations/pane/pane.html",
  data: `table=opportunity&id=${id}`,
};
const asked = () => sessionStorage.getItem("coach_pane_asked");

describe("the Coach command", () => {
  const pane = { navigate: vi.fn(() => Promise.resolve()), select: vi.fn() };
  const sidePanes = { getPane: vi.fn(), createPane: vi.fn(() => Promise.resolve(pane)) };
  const navigateTo = vi.fn(() => Promise.resolve());

  beforeEach(() => {
    vi.clearAllMocks();
    sessionStorage.clear();
    vi.stubGlobal("Xrm", { ...userOf(), App: { sidePanes }, Navigation: { navigateTo } });
  });

  it("opens the pane for the selected record", async () => {
    await coachSelected(null, [reference]);
    expect(pane.navigate).toHaveBeenCalledWith(page);
  });

  it("opens a pane that keeps what is typed while another one is in front", async () => {
    await coachSelected(null, [reference]);
    expect(sidePanes.createPane).toHaveBeenCalledWith(expect.objectContaining({ title: "Coach", alwaysRender: true }));
  });

  it("takes the pane that is open instead of a second one", async () => {
    sidePanes.getPane.mockReturnValueOnce(pane);
    await coachSelected(null, [reference]);
    expect([sidePanes.createPane.mock.calls, pane.navigate.mock.calls]).toEqual([[], [[page]]]);
  });

  it("has a pane that shows the record read anew, and does not load it again", async () => {
    sidePanes.getPane.mockReturnValueOnce(pane);
    answerFor(`opportunity:${id}`, () => undefined);
    await coachSelected(null, [reference]);
    expect(asked()).toMatch(new RegExp(`^opportunity:${id} \\d+$`));
    expect([pane.navigate.mock.calls.length, pane.select.mock.calls.length]).toEqual([0, 1]);
  });

  it("loads the page where the pane has left the record", async () => {
    sidePanes.getPane.mockReturnValueOnce(pane);
    answerFor(`opportunity:${id}`, () => undefined)();
    await coachSelected(null, [reference]);
    expect(pane.navigate).toHaveBeenCalledWith(page);
  });

  it("opens a dialog at the side where there are no side panes", async () => {
    vi.stubGlobal("Xrm", { ...userOf(), App: {}, Navigation: { navigateTo } });
    await coachSelected(null, [reference]);
    expect(navigateTo).toHaveBeenCalledWith(page, { target: 2, position: 2, width: { value: 30, unit: "%" } });
  });

  it("does nothing without a selection", async () => {
    await coachSelected(null, []);
    expect(sidePanes.createPane).not.toHaveBeenCalled();
  });

  it("asks the pane to read anew whenever the form's data is loaded, once however often it was pressed", async () => {
    const handlers = new Set<(context: unknown) => void>();
    const form = {
      data: {
        entity: { getEntityName: () => "opportunity", getId: () => reference.Id },
        addOnLoad: (handler: () => void) => handlers.add(handler),
        removeOnLoad: (handler: () => void) => handlers.delete(handler),
      },
    };
    await coach(form as unknown as Xrm.FormContext);
    await coach(form as unknown as Xrm.FormContext);
    expect([handlers.size, asked()]).toEqual([1, null]);
    for (const handler of handlers) handler({ getFormContext: () => form });
    expect(asked()).toContain(`opportunity:${id} `);
  });
});

describe("the pane", () => {
  const write = (key: string, newValue: string) => window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
  const read = vi.fn();

  beforeEach(() => {
    read.mockClear();
    sessionStorage.clear();
  });

  it("reads when it is asked about its record, and about no other", () => {
    const leave = answerFor("opportunity:a", read);
    write("coach_pane_asked", "opportunity:ab 1");
    write("something_else", "opportunity:a 1");
    expect(read).not.toHaveBeenCalled();
    write("coach_pane_asked", "opportunity:a 1");
    expect(read).toHaveBeenCalledOnce();
    leave();
  });

  it("is not asked any more when it is gone", () => {
    answerFor("opportunity:a", read);
    window.dispatchEvent(new Event("pagehide"));
    write("coach_pane_asked", "opportunity:a 1");
    expect([read.mock.calls.length, sessionStorage.getItem("coach_pane_shown")]).toEqual([0, null]);
  });
});
