import { beforeEach, expect, test } from "vitest";
import { panes, sidePanes } from "./panes";

beforeEach(() => panes.set({ panes: [], selected: null, expanded: true }));

test("a new pane is selected, and is never narrower than 300 pixels", async () => {
  const pane = await sidePanes.createPane({ paneId: "coach", title: "Coach", width: 100 });
  expect(sidePanes.getSelectedPane()?.paneId).toBe("coach");
  expect(pane.width).toBe(300);
});

test("a pane is found by its id, and a second one with the same id is refused", async () => {
  await sidePanes.createPane({ paneId: "coach" });
  expect(sidePanes.getPane("coach")?.paneId).toBe("coach");
  expect(sidePanes.getPane("other")).toBeUndefined();
  await expect(sidePanes.createPane({ paneId: "coach" })).rejects.toThrow("coach");
});

test("a pane shows the page it is sent to", async () => {
  const pane = await sidePanes.createPane({ paneId: "coach" });
  await pane.navigate({ pageType: "webresource", webresourceName: "new_/pane.html", data: "x" });
  expect(panes.get().panes[0]?.page).toEqual({ pageType: "webresource", webresourceName: "new_/pane.html", data: "x" });
});

test("selecting a pane clears its badge unless it is to be kept", async () => {
  const pane = await sidePanes.createPane({ paneId: "a", isSelected: false, badge: 3 });
  const kept = await sidePanes.createPane({ paneId: "b", isSelected: false, badge: 2, keepBadgeOnSelect: true });
  pane.select();
  kept.select();
  expect([pane.badge, kept.badge]).toEqual([false, 2]);
});

test("closing the selected pane selects the last one left", async () => {
  await sidePanes.createPane({ paneId: "a" });
  const second = await sidePanes.createPane({ paneId: "b" });
  second.close();
  expect(sidePanes.getSelectedPane()?.paneId).toBe("a");
});

test("the area is collapsed and expanded by its state", () => {
  sidePanes.state = 0;
  expect(panes.get().expanded).toBe(false);
  expect(sidePanes.state).toBe(0);
});
