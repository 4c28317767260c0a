import { readFile } from "node:fs/promises";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane } from "./support/coachPane";
import { overflowOf } from "./support/narrow";
import { aManager, running, type Person } from "./support/sales";
import { one, rows } from "./support/webApi";

interface Target {
  coach_name: string;
  coach_actual: number;
  coach_targetvalue: number;
}

describe("the gap board", () => {
  let browser: Browser;
  let manager: Person;
  let page: Page;
  const board = (): FrameLocator => page.frameLocator('iframe[src*="gapboard.html"]');

  const exported = async (button: string): Promise<string[]> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      board().getByRole("button", { name: button }).click(),
    ]);
    return (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  };

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    page = await signIn(browser, manager.internalemailaddress);
    await page.locator(".sitemap-link", { hasText: "Gap board" }).click();
    await board().getByRole("heading", { name: "Who needs a conversation" }).waitFor();
  });
  afterAll(async () => browser.close());

  it("has a row for each rep of the manager's team and no other", async () => {
    const team = await rows<Person>(
      `systemusers?$select=fullname&$filter=_parentsystemuserid_value eq ${manager.systemuserid}`,
    );
    const shown = await board().getByRole("table").first().getByRole("row").getByRole("button").allTextContents();
    expect(shown.sort()).toEqual(team.map((rep) => rep.fullname).sort());
  });

  it("puts an execution gap on top", async () => {
    const first = board().getByRole("table").first().getByRole("row").nth(1);
    expect(await first.getByRole("cell").first().textContent()).toContain("Execution gap");
  });

  it("shows the chosen rep's path to quota with the figures that are stored", async () => {
    const name = (await board().locator("tr.selected button").textContent()) ?? "";
    const rep = await one<Person>(`systemusers?$select=systemuserid&$filter=fullname eq '${name}'`);
    const targets = await rows<Target>(
      `coach_targets?$select=coach_name,coach_actual,coach_targetvalue&$filter=_ownerid_value eq ${rep.systemuserid} and ${running("coach_planid/")}`,
    );
    const path = board().getByRole("table", { name: "Path to quota" }).locator("tbody tr");
    const shown = await path.evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll("td.number")].map((cell) => cell.textContent.trim()).join(" of ")),
    );
    const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
    const units = await rows<{ coach_name: string; coach_metricid: { coach_unit: string | null } }>(
      `coach_targets?$select=coach_name&$expand=coach_metricid($select=coach_unit)&$filter=_ownerid_value eq ${rep.systemuserid} and ${running("coach_planid/")}`,
    );
    const unitOf = (name: string) =>
      units.find((target) => target.coach_name === name)?.coach_metricid.coach_unit ?? "USD";
    const expected = targets.map(
      (t) => `${format.format(t.coach_actual)} of ${format.format(t.coach_targetvalue)} ${unitOf(t.coach_name)}`,
    );
    expect(shown.sort()).toEqual(expected.sort());
  });

  it("shows every level beside the plan at 1280 × 720", async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const list = board().locator(".wide").first();
    expect(await list.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
    await screenshot(page, "gap-board-720");
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("names the four quadrants by their diagnosis", async () => {
    const names = await board().locator("svg .quadrant").allTextContents();
    expect(names).toEqual(["Ahead of activity", "On track", "Execution gap", "Effectiveness gap"]);
  });

  it("changes to another rep with the keyboard alone", async () => {
    const last = board().getByRole("table").first().locator("tbody tr").last().getByRole("button");
    const name = (await last.textContent()) ?? "";
    await last.focus();
    await page.keyboard.press("Enter");
    await board()
      .getByRole("heading", { name: `Why: ${name}` })
      .waitFor();
    expect(await last.getAttribute("aria-pressed")).toBe("true");
  });

  it("has no accessibility violations", async () => {
    await screenshot(page, "gap-board");
    const handle = await page.locator('iframe[src*="gapboard.html"]').elementHandle();
    expect(await violations((await handle?.contentFrame()) as Frame)).toEqual([]);
  });

  it("shows all reps of the team together", async () => {
    expect(await board().locator("tfoot th").first().textContent()).toBe("Total: 4 reps");
  });

  it("exports what is shown with its total", async () => {
    const lines = await exported("Export what is shown");
    const shown = await board().locator("tbody tr.selected th button, tbody tr th button.link").allTextContents();
    expect(lines.slice(1).map((line) => line.split(",")[1])).toEqual([...shown.slice(0, 4), ""]);
  });

  it("exports one line for each target", async () => {
    expect(await exported("Export targets")).toHaveLength(1 + 4 * 5);
  });

  it("explains a figure down to the record that counted, with the keyboard alone", async () => {
    const figure = board().getByRole("button", { name: /Show what counted for Calls to prospects/ });
    await figure.focus();
    await page.keyboard.press("Enter");
    await board().getByRole("heading", { name: "What counted for Calls to prospects" }).waitFor();
    await board().locator(".counted tbody tr").first().waitFor();
    await screenshot(page, "gap-board-counted");
    const counted = board().locator(".counted tbody").getByRole("button");
    const actual = Number((await figure.textContent()) ?? "0");
    expect(await counted.count()).toBe(Math.min(25, actual));
    await counted.first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".form-page").waitFor();
    expect(new URL(page.url()).searchParams.get("etn")).toBe("phonecall");
    await page.goBack();
    await board().getByRole("heading", { name: "Who needs a conversation" }).waitFor();
  });

  it("goes back to the figure when what counted is closed", async () => {
    const figure = board().getByRole("button", { name: /Show what counted for Calls to prospects/ });
    await figure.click();
    await board().getByRole("button", { name: "Close" }).click();
    expect(await figure.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  });

  it("leads from a dot of the plot to what counted, with the keyboard too", async () => {
    const dot = board()
      .locator(".plot")
      .getByRole("button", { name: /^New customers: / });
    await dot.click();
    await board().getByRole("heading", { name: "What counted for New customers" }).waitFor();
    await board().getByRole("button", { name: "Close" }).click();
    await dot.focus();
    await page.keyboard.press("Enter");
    await board().getByRole("heading", { name: "What counted for New customers" }).waitFor();
    await board().getByRole("button", { name: "Close" }).click();
    expect(await dot.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it("leads from a rep's name to the rep's plan, deals and talks", async () => {
    const name = board().getByRole("table").first().locator("tbody tr").first().getByRole("button");
    const rep = await one<Person>(
      `systemusers?$select=systemuserid&$filter=fullname eq '${(await name.textContent()) ?? ""}'`,
    );
    await name.click();
    const largest = await one<{ opportunityid: string; name: string }>(
      `opportunities?$select=name&$filter=_ownerid_value eq ${rep.systemuserid} and statecode eq 0&$orderby=estimatedvalue desc&$top=1`,
    );
    const deals = board().getByRole("region", { name: "Deals" }).getByRole("button");
    await deals.first().waitFor();
    await screenshot(page, "gap-board-rep");
    expect(await deals.first().textContent()).toBe(largest.name);
    await board().getByRole("region", { name: "Talks" }).waitFor();
    await deals.first().click();
    await page.locator(".form-page").waitFor();
    expect(new URL(page.url()).searchParams.get("id")).toBe(largest.opportunityid);
    await page.goBack();
    await board().getByRole("heading", { name: "Who needs a conversation" }).waitFor();
    const plan = await one<{ coach_name: string; coach_alignmentplanid: string }>(
      `coach_alignmentplans?$select=coach_name&$filter=_ownerid_value eq ${rep.systemuserid} and ${running("")}`,
    );
    await board().getByRole("button", { name: plan.coach_name }).click();
    await page.locator(".form-page").waitFor();
    expect(new URL(page.url()).searchParams.get("id")).toBe(plan.coach_alignmentplanid);
    await page.goBack();
    await board().getByRole("heading", { name: "Who needs a conversation" }).waitFor();
  });

  it("shows how it stood on an earlier day", async () => {
    // Who is chosen stays chosen; the first of the list is another on another day.
    const chosen = board().locator("tr.selected button");
    const rep = await one<Person>(
      `systemusers?$select=systemuserid&$filter=fullname eq '${(await chosen.textContent()) ?? ""}'`,
    );
    await chosen.click();
    const calls = await rows<{ coach_date: string }>(
      `coach_contributions?$select=coach_date&$filter=_ownerid_value eq ${rep.systemuserid} and coach_targetid/coach_name eq 'Calls to prospects'&$orderby=coach_date`,
    );
    const day = calls[Math.floor(calls.length / 2)]?.coach_date ?? "";
    const byThen = calls.filter((call) => call.coach_date <= day).length;
    await board().getByLabel("As of").fill(day);
    await board()
      .getByRole("button", { name: new RegExp(`^${String(byThen)}\\. Show what counted for Calls to prospects`) })
      .waitFor();
    expect(byThen).toBeLessThan(calls.length);
    expect(await board().locator("header p").textContent()).toMatch(/^Figures of/);
  });

  it("shows the plans of a period", async () => {
    await board().getByLabel("Period").selectOption({ label: "Last year" });
    await board().getByText("No agreed plan covers these days").waitFor();
    await board().getByLabel("Period").selectOption({ label: "This month" });
    await board().locator("tfoot").waitFor();
    expect(await board().locator("header p").textContent()).toMatch(
      /plans with a day in \d+\/1\/\d{4} – \d+\/\d+\/\d{4}/,
    );
  });

  it("is read at 300 pixels without a horizontal scroll bar, and prints without its controls", async () => {
    const element = page.locator('iframe[src*="gapboard.html"]');
    await element.evaluate((frame) => (frame.style.width = "300px"));
    const overflow = await overflowOf((await (await element.elementHandle())?.contentFrame()) as Frame);
    await screenshot(page, "gap-board-300");
    await element.evaluate((frame) => (frame.style.width = ""));
    await page.emulateMedia({ media: "print" });
    const controls = await board().getByRole("button", { name: "Export targets" }).isVisible();
    await screenshot(page, "gap-board-print");
    await page.emulateMedia({ media: "screen" });
    expect([overflow, controls]).toEqual([0, false]);
  });

  it("starts the conversation about a rep's plan", async () => {
    await board()
      .getByRole("button", { name: /^Coach / })
      .click();
    await coachPane(page).getByRole("button", { name: "Start conversation" }).waitFor();
    expect(await coachPane(page).getByRole("heading", { level: 1 }).textContent()).toContain("Coach ·");
  });

  it("says so where nobody has a plan", async () => {
    await board().getByLabel("Period").selectOption({ label: "Plans running on the day" });
    await board().getByLabel("As of").fill("2001-01-01");
    await board().getByText("No agreed plan covers these days").waitFor();
    expect(await board().getByRole("table").count()).toBe(0);
  });
});
