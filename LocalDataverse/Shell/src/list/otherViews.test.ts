import { expect, it } from "vitest";
import { nearestFirst } from "./otherViews";

it("offers the view whose name is nearest to the empty one's first", () => {
  const views = ["All Deals", "Closed Deals", "My Open Deals", "Open Deals"].map((name) => ({ id: name, name }));
  const [, , shown] = views;
  expect(shown && nearestFirst(shown, views).map(({ name }) => name)).toEqual([
    "Open Deals",
    "All Deals",
    "Closed Deals",
  ]);
});
