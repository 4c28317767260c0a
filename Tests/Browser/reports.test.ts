import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { complaints, openList } from "./support/shell";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { one } from "./support/webApi";

const gap = "Activity versus Objective Gap";
const coaching = "Coaching: What Was Coached, What Did Reps Say";

/** A manager runs the reports: from their list and from the gap board, by the keyboard, and prints them. */
describe("the reports", () => {
  let browser: Browser;
  let page: Page;
  let report: Page;
  let said: string[];

  /** What a click opens in a window of its own. */
  async function opened(click: () => Promise<void>): Promise<Page> {
    const [window] = await Promise.all([page.context().waitForEvent("page"), click()]);
    await window.waitForLoadState();
    return window;
  }

  const summary = () => report.getByRole("region", { name: "Summary by team" }).getByRole("table");
  const names = () => summary().locator("tbody th").allTextContents();

  beforeAll(async () => {
    browser = await openBrowser();
    const manager = await one<{ internalemailaddress: string }>(
      "systemusers?$select=internalemailaddress&$orderby=createdon&$filter=title eq 'Sales Manager'",
    );
    page = await signIn(browser, manager.internalemailaddress);
  });
  afterAll(async () => browser.close());

  it("are in a list of the app", async () => {
    const list = await openList(page, "Reports");
    const rows = await list.getByRole("row").allTextContents();
    expect(rows.some((row) => row.includes(gap))).toBe(true);
    expect(rows.some((row) => row.includes(coaching))).toBe(true);
    await screenshot(page, "reports-list");
  });

  it("open from there", async () => {
    report = await opened(() => page.locator(".list-page").getByRole("link", { name: gap }).click());
    said = complaints(report);
    await report.reload();
    expect(await report.title()).toBe(gap);
    expect(await report.getByRole("heading", { level: 1 }).textContent()).toBe(gap);
    expect((await names()).length).toBeGreaterThan(4);
    await screenshot(report, "report-gap");
  });

  it("have no accessibility violations", async () => {
    expect(await violations(report)).toEqual([]);
  });

  it("are narrowed to a rep by the keyboard", async () => {
    const everybody = await names();
    const reps = report.getByRole("group", { name: "Rep" }).getByRole("checkbox");
    await reps.first().focus();
    for (let left = await reps.count(); left > 1; left -= 1) {
      await report.keyboard.press("Tab");
      await report.keyboard.press("Space");
    }
    const chosen = (await reps.first().locator("..").textContent())?.trim() ?? "";
    const run = report.getByRole("button", { name: "Run report" });
    for (let tabs = 0; tabs < 5 && !(await run.evaluate((button) => button === document.activeElement)); tabs += 1)
      await report.keyboard.press("Tab");
    await report.keyboard.press("Enter");
    await report.waitForURL(({ searchParams }) => searchParams.getAll("p:Rep").length === 1);
    expect((await names()).length).toBeLessThan(everybody.length);
    expect(await names()).toContain(chosen);
    await screenshot(report, "report-gap-one-rep");
  });

  it("say which value is none, and keep what was written", async () => {
    const address = new URL(report.url());
    address.searchParams.set("p:AsOf", "soon");
    await report.goto(address.toString());
    expect(await report.getByRole("alert").textContent()).toContain('"soon" is no value');
    expect(await violations(report)).toEqual([]);
    await report.goBack();
  });

  it("are printed without what is asked for, with a page for each rep", async () => {
    await report.emulateMedia({ media: "print" });
    expect(await report.locator("form").isVisible()).toBe(false);
    expect(await summary().isVisible()).toBe(true);
    expect(
      await report
        .locator(".new-page")
        .first()
        .evaluate((part) => getComputedStyle(part).breakBefore),
    ).toBe("page");
    await screenshot(report, "report-gap-print");
    const pdf = await report.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    await report.emulateMedia({ media: "screen" });
  });

  it("fit a narrow window: tables are moved, the page is not", async () => {
    await report.setViewportSize({ width: 300, height: 700 });
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await screenshot(report, "report-gap-300");
    expect(await violations(report)).toEqual([]);
    await report.setViewportSize({ width: 1440, height: 900 });
  });

  it("can be read in forced colours", async () => {
    await report.emulateMedia({ forcedColors: "active" });
    await screenshot(report, "report-gap-forced-colours");
    expect(await summary().isVisible()).toBe(true);
    await report.emulateMedia({ forcedColors: "none" });
  });

  it("complain of nothing", () => {
    expect(said).toEqual([]);
  });

  it("are where a manager looks at the figures: beside the gap board", async () => {
    await page.locator(".sitemap-link", { hasText: "Gap board" }).click();
    const board = page.frameLocator('iframe[src*="gapboard.html"]');
    const button = board.getByRole("button", { name: "Report to print" });
    await button.waitFor();
    await screenshot(page, "report-from-gap-board");
    const window = await opened(() => button.click());
    expect(await window.title()).toBe(gap);
  });

  it("tell what was coached, with the conversations of each rep", async () => {
    await page.locator(".sitemap-link", { hasText: "Coaching report" }).click();
    const window = await opened(() =>
      page.frameLocator('iframe[src*="executive.html"]').getByRole("button", { name: "Report to print" }).click(),
    );
    expect(await window.title()).toBe(coaching);
    await window.getByLabel("From").fill("2025-01-01");
    await window.getByRole("button", { name: "Run report" }).click();
    await window.getByRole("region", { name: "By manager and rep" }).waitFor();
    expect(await violations(window)).toEqual([]);
    await screenshot(window, "report-coaching");
  });
});
