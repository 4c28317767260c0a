import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { aManager } from "./support/sales";
import { chooseArea } from "./support/shell";
import { admin, create } from "./support/webApi";

describe("an administrator", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(browser, admin);
  });
  afterAll(async () => browser.close());

  for (const [part, area, row] of [
    ["Sales Coaching", "Plans", /, \w+–\w+ \d{4}/],
    ["Sales Coaching", "Targets", "Calls to prospects"],
    ["Set up", "Metrics", "Deals won"],
    ["Set up", "Segments", "Prospects"],
    ["Set up", "Templates", "Opportunity strategy"],
  ] as const) {
    it(`finds ${area} in the app, on a list without accessibility violations`, async () => {
      await chooseArea(page, part);
      await page.locator(".sitemap-link", { hasText: area }).click();
      await page.locator("table").getByRole("link", { name: row }).first().waitFor();
      await screenshot(page, `list-${area.toLowerCase()}`);
      expect(await violations(page)).toEqual([]);
    });

    it(`opens one of the ${area}, on a form without accessibility violations`, async () => {
      await page.locator("table").getByRole("link", { name: row }).first().click();
      await page.locator(".form-page").waitFor();
      await page.waitForLoadState("networkidle");
      await screenshot(page, `form-${area.toLowerCase()}`);
      expect(await violations(page)).toEqual([]);
    });
  }

  it("is told by the server what a plan lacks before it can be agreed", async () => {
    const manager = await aManager();
    const id = await create("coach_alignmentplans", {
      "coach_managerid@odata.bind": `/systemusers(${manager.systemuserid})`,
      coach_name: "Half a plan",
      coach_start: "2026-01-01",
      coach_end: "2026-03-31",
    });
    const address = new URL(page.url());
    address.searchParams.set("pagetype", "entityrecord");
    address.searchParams.set("etn", "coach_alignmentplan");
    address.searchParams.set("id", id);
    await page.goto(address.toString());
    await page.locator('[data-field="statuscode"] select').first().selectOption({ label: "Agreed" });
    await page.locator('[data-command="save"]').click();
    const said = page.getByText(/"Half a plan" cannot be agreed/).first();
    await said.waitFor();
    expect(await said.textContent()).toContain("it has no result");
  });
});
