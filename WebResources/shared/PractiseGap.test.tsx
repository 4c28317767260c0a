import { beforeEach, expect, it, vi } from "vitest";
import { draw } from "../testing/draw";
import { coach_diagnosis } from "./model.g";
import { PractiseGap } from "./PractiseGap";

const navigateTo = vi.fn(() => Promise.resolve());

beforeEach(() => {
  vi.stubGlobal("Xrm", { Navigation: { navigateTo } });
});

it("leads from an effectiveness gap to the person's practice", async () => {
  await draw(<PractiseGap diagnosis={coach_diagnosis.EffectivenessGap} id="7" name="Rita" />);

  document.querySelector("button")?.click();

  expect(navigateTo).toHaveBeenCalledWith(
    { pageType: "webresource", webresourceName: "coach_/practice/skills/skills.html", data: "rep=7" },
    { target: 1 },
  );
});

it("says nothing of any other diagnosis", async () => {
  await draw(<PractiseGap diagnosis={coach_diagnosis.ExecutionGap} id="7" name="Rita" />);

  expect(document.querySelector("button")).toBeNull();
});
