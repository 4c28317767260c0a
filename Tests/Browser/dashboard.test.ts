import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { aManager, type Person } from "./support/sales";
import { openList } from "./support/shell";
import { rows } from "./support/webApi";

interface Target {
  coach_attainment: number | null;
  coach_level: number;
  coach_status: number;
  "_ownerid_value@OData.Community.Display.V1.FormattedValue": string;
}

describe("the dashboard Alignment", () => {
  let browser: Browser;
  let manager: Person;
  let page: Page;
  /** All that are active, and of these what counts: of agreed plans that have begun. */
  let targets: Target[];
  let running: Target[];
  const chart = (name: string) => page.getByRole("figure", { name, exact: true });
  /** What a chart's table says: category → figures. */
  const figures = async (name: string): Promise<Record<string, string[]>> =>
    Object.fromEntries(
      await chart(name)
        .locator("tbody tr")
        .evaluateAll((lines) =>
          lines.map((line) => [
            line.querySelector("th")?.textContent ?? "",
            [...line.querySelectorAll("td")].map((cell) => cell.textContent ?? ""),
          ]),
        ),
    );

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    const active =
      "coach_targets?$select=coach_attainment,coach_level,coach_status,_ownerid_value&$filter=statecode eq 0";
    const today = new Date().toISOString().slice(0, 10);
    targets = await rows<Target>(active, manager.internalemailaddress);
    running = await rows<Target>(
      `${active} and coach_planid/statuscode eq 104500000 and coach_planid/coach_start le ${today}`,
      manager.internalemailaddress,
    );
    page = await signIn(browser, manager.internalemailaddress);
    await page.locator(".sitemap-link", { hasText: "Dashboard" }).click();
    await page.locator("svg.chart").nth(3).waitFor();
  });
  afterAll(async () => browser.close());

  it("is where the site map leads", async () => {
    expect(new URL(page.url()).searchParams.get("pagetype")).toBe("dashboard");
    expect(await page.getByRole("heading", { level: 1 }).first().textContent()).toBe("Alignment");
    expect(await page.locator(".sitemap-link[aria-current=page]").textContent()).toBe("Dashboard");
  });

  it("shows a bar for each rep of the manager with the mean attainment of the rep's targets", async () => {
    const byRep = new Map<string, number[]>();
    for (const target of running) {
      // What was never worked out has no mean.
      if (target.coach_attainment === null) continue;
      const rep = target["_ownerid_value@OData.Community.Display.V1.FormattedValue"];
      byRep.set(rep, [...(byRep.get(rep) ?? []), target.coach_attainment]);
    }
    const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
    const expected = [...byRep].map(([rep, all]) => [
      rep,
      [format.format(all.reduce((a, b) => a + b, 0) / all.length)],
    ]);
    expect(await figures("Attainment by rep")).toEqual(Object.fromEntries(expected));
    expect(await chart("Attainment by rep").locator("rect.chart-mark").count()).toBe(byRep.size);
  });

  it("draws the bars as long as their values", async () => {
    const bars = await chart("Attainment by rep")
      .locator("g[data-value]")
      .evaluateAll((marks) =>
        marks.map((mark) => [
          Number(mark.getAttribute("data-value")),
          Number(mark.querySelector("rect")?.getAttribute("width")),
        ]),
      );
    const shares = bars.map(([value = 0, width = 0]) => width / value);
    for (const share of shares) expect(share).toBeCloseTo(shares[0] ?? 0, 3);
  });

  it("stacks the targets of a level by their status", async () => {
    const shown = await figures("Targets by level and status");
    const total = (cells: string[] | undefined) => (cells ?? []).reduce((sum, cell) => sum + Number(cell), 0);
    expect(Object.keys(shown)).toEqual(["Activity", "Objective", "Result"]);
    expect(total(shown["Activity"])).toBe(running.filter((target) => target.coach_level === 104500000).length);
    expect(total(shown["Result"])).toBe(running.filter((target) => target.coach_level === 104500002).length);
  });

  it("counts what counted, month by month", async () => {
    const contributions = await rows("coach_contributions?$select=coach_date", manager.internalemailaddress);
    const shown = await figures("What counted by month");
    expect(Object.values(shown).reduce((sum, [count = "0"]) => sum + Number(count), 0)).toBe(contributions.length);
    expect(await chart("What counted by month").locator("polyline").count()).toBe(1);
  });

  it("has no accessibility violations", async () => {
    await screenshot(page, "dashboard");
    expect(await violations(page)).toEqual([]);
  });

  it("shows a chart as a table, with the keyboard alone", async () => {
    const button = chart("Attainment by rep").getByRole("button", { name: "As a table" });
    await button.focus();
    await page.keyboard.press("Enter");
    await chart("Attainment by rep").locator("table.chart-table").waitFor();
    expect(await chart("Attainment by rep").locator("svg").count()).toBe(0);
    await page.keyboard.press("Enter");
  });

  it("shows another chart of the same table", async () => {
    await page.getByLabel("Select a chart").first().selectOption({ label: "Attainment by team" });
    await chart("Attainment by team").locator("rect.chart-mark").first().waitFor();
    expect(Object.keys(await figures("Attainment by team"))).toHaveLength(1);
  });

  it("is read at 320 pixels without a horizontal scroll bar", async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.waitForTimeout(300);
    const overflow = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    const cut = await page
      .locator("svg.chart")
      .evaluateAll((charts) =>
        charts.map(
          (drawing) =>
            drawing.getBoundingClientRect().right >
            (drawing.closest(".dashboard-card")?.getBoundingClientRect().right ?? 0),
        ),
      );
    await screenshot(page, "dashboard-320");
    await page.setViewportSize({ width: 1440, height: 900 });
    expect([overflow, cut.some(Boolean)]).toEqual([0, false]);
  });

  it("keeps its figures in forced colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await screenshot(page, "dashboard-forced-colours");
    expect(await chart("Attainment by team").locator("rect.chart-mark").first().isVisible()).toBe(true);
    await page.emulateMedia({ forcedColors: "none" });
  });

  it("lists what is behind, and goes to that view", async () => {
    await page.getByRole("link", { name: "Targets behind or at risk" }).click();
    await page.getByRole("heading", { name: /Targets Behind or at Risk/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("etn")).toBe("coach_target");
  });

  it("shows a table's charts beside its list, over the rows of the view", async () => {
    await openList(page, "Targets", "Active AOR Targets");
    await page.getByRole("button", { name: "Show chart" }).click();
    await page.getByLabel("Select a chart").selectOption({ label: "Targets by level and status" });
    await chart("Targets by level and status").locator("rect.chart-mark").first().waitFor();
    await screenshot(page, "list-with-chart");
    const all = Object.values(await figures("Targets by level and status"));
    expect(all.flat().reduce((sum, cell) => sum + Number(cell), 0)).toBe(targets.length);
  });
});
