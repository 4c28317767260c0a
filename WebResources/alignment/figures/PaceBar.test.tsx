import { expect, it } from "vitest";
import { coach_targetstatus } from "../../shared/model.g";
import { draw } from "../../testing/draw";
import { target } from "../../testing/figures";
import { PaceBar } from "./PaceBar";

it("says in words what it shows, for those who do not see it", async () => {
  await draw(
    <PaceBar target={target({ status: coach_targetstatus.Behind, actual: 28, target: 60, expected: 59.6 })} />,
  );
  expect(document.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
    "Calls to prospects: 28 of 60 calls, expected by today 59.6. behind by 32 calls",
  );
});
