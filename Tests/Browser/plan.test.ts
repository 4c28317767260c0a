import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { openRecord, press } from "./support/shell";
import { aManager, repOf, type Person } from "./support/sales";
import { create, rows } from "./support/webApi";

interface Target {
  coach_targetid: string;
  coach_name: string;
  coach_targetvalue: number;
  coach_plannedconversion: number | null;
  _coach_parenttargetid_value: string | null;
  _ownerid_value: string;
}

const Source = 'iframe[src*="plan/propose.html"]';

describe("proposing a plan", () => {
  let browser: Browser;
  let manager: Person;
  let rep: Person;
  let page: Page;
  let plan: string;
  const panel = (): FrameLocator => page.frameLocator(Source);
  const needed = (name: string) => panel().getByLabel(`Needed: ${name}`);
  const targets = () =>
    rows<Target>(
      "coach_targets?$select=coach_name,coach_targetvalue,coach_plannedconversion,_coach_parenttargetid_value,_ownerid_value" +
        `&$filter=_coach_planid_value eq ${plan}&$orderby=coach_level desc`,
    );

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await repOf(manager);
    const year = new Date().getFullYear() + 1;
    plan = await create("coach_alignmentplans", {
      coach_name: "The next plan",
      coach_start: `${String(year)}-01-01`,
      coach_end: `${String(year)}-03-31`,
      "coach_managerid@odata.bind": `/systemusers(${manager.systemuserid})`,
      "ownerid@odata.bind": `/systemusers(${rep.systemuserid})`,
    });
    page = await signIn(browser, manager.internalemailaddress);
    await openRecord(page, "coach_alignmentplan", plan);
    await press(page, "Propose");
    await panel().getByRole("heading", { level: 1 }).waitFor();
  });
  afterAll(async () => browser.close());

  it("starts from what the rep's last plan went by", async () => {
    expect(await panel().getByRole("heading", { level: 1 }).textContent()).toBe(`Propose targets for ${rep.fullname}`);
    expect(await panel().getByLabel("Wanted").inputValue()).toBe("240000");
    expect(await panel().getByLabel("Objective: where").locator("option:checked").textContent()).toBe("Prospects");
  });

  it("works backwards to whole customers and calls, and says where each ratio comes from", async () => {
    await panel().getByRole("button", { name: "Propose", exact: true }).click();
    await needed("Deals won: Prospects").waitFor();
    expect(Number(await needed("Calls completed: Prospects").inputValue())).toBeGreaterThan(0);
    await screenshot(page, "propose");
    const because = await panel().getByRole("row").nth(3).getByRole("cell").last().textContent();
    expect(because).toMatch(/calls for one: .*last 4 quarters, \d+ counted/);
  });

  it("shows at once what a change does to the others", async () => {
    const calls = Number(await needed("Calls completed: Prospects").inputValue());
    const deals = Number(await needed("Deals won: Prospects").inputValue());
    await needed("Deals won: Prospects").fill(String(deals * 2));
    expect(Number(await needed("Calls completed: Prospects").inputValue())).toBeGreaterThan(calls);
    expect(Number(await needed("Revenue won").inputValue())).toBeGreaterThan(240_000);
  });

  it("has no accessibility violations", async () => {
    const handle = await page.locator(Source).elementHandle();
    expect(await violations((await handle?.contentFrame()) as Frame)).toEqual([]);
  });

  it("creates no target from an empty number", async () => {
    const kept = await needed("Deals won: Prospects").inputValue();
    await needed("Deals won: Prospects").fill("");
    expect(await panel().getByRole("button", { name: "Create targets" }).isDisabled()).toBe(true);
    await needed("Deals won: Prospects").fill(kept);
  });

  it("creates the path from activity to result, closes, and shows it on the form", async () => {
    const shown = await Promise.all(
      ["Revenue won", "Deals won: Prospects", "Calls completed: Prospects"].map(async (name) => ({
        name,
        value: Number(await needed(name).inputValue()),
      })),
    );
    await panel().getByRole("button", { name: "Create targets" }).click();
    await page.locator(Source).waitFor({ state: "detached" });

    const made = await targets();
    expect(made.map((target) => ({ name: target.coach_name, value: target.coach_targetvalue }))).toEqual(shown);
    const [result, objective, activity] = made;
    expect(objective?._coach_parenttargetid_value).toBe(result?.coach_targetid);
    expect(activity?._coach_parenttargetid_value).toBe(objective?.coach_targetid);
    expect(made.every((target) => target._ownerid_value === rep.systemuserid)).toBe(true);
    await page.getByRole("tab", { name: /Targets/ }).click();
    await page.getByRole("link", { name: "Calls completed: Prospects" }).first().waitFor();
    await screenshot(page, "proposed");
  });
});
