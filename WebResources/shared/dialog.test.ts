import { afterEach, expect, it, vi } from "vitest";
import { userOf } from "../testing/xrm";
import { openDialog } from "./dialog";

afterEach(() => vi.unstubAllGlobals());

it("a dialog opens from a page that has the client API only in the window around it", async () => {
  const navigateTo = vi.fn(() => Promise.resolve());
  vi.stubGlobal("window", { parent: { Xrm: { ...userOf(), Navigation: { navigateTo } } } });
  await openDialog("coach_/page.html", { id: "7" }, "A page", { width: 60, height: 80 });
  expect(navigateTo).toHaveBeenCalledWith(
    expect.objectContaining({ webresourceName: "coach_/page.html", data: "id=7" }),
    expect.objectContaining({ title: "A page" }),
  );
});
