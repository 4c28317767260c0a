import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { aManager, type Person } from "./support/sales";
import { openList } from "./support/shell";
import { one, rows } from "./support/webApi";

interface Target {
  coach_attainment: number | null;
  coach_level: number;
  coach_status: number;
  _ownerid_value: string;
  "_ownerid_value@OData.Community.Display.V1.FormattedValue": string;
}

const Behind = 104500001;

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
    const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });
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

  it("has the same colour for a status whoever looks, and whatever else is in the chart", async () => {
    const fill = async (of: Page, mark: string) =>
      of
        .getByRole("figure", { name: "Targets by level and status" })
        .locator(`a[aria-label*="${mark}"] rect`)
        .first()
        .evaluate((rect) => getComputedStyle(rect).fill);
    const behind = running.find((target) => target.coach_status === Behind);
    const owner = await one<Person>(`systemusers?$filter=systemuserid eq ${behind?._ownerid_value ?? ""}`);
    const rep = await signIn(browser, owner.internalemailaddress);
    await rep.locator(".sitemap-link", { hasText: "Dashboard" }).click();
    await rep.locator("svg.chart").nth(3).waitFor();
    const red = "rgb(177, 14, 28)";
    expect([await fill(page, "Behind"), await fill(rep, "Behind")]).toEqual([red, red]);
    await rep.context().close();
  });

  it("leads from a mark to the rows it is made of, with the keyboard alone, and back", async () => {
    const marks = chart("Targets by level and status").locator("a.chart-link");
    await marks.first().focus();
    await page.keyboard.press("ArrowRight");
    const mark = chart("Targets by level and status").locator("a.chart-link:focus");
    const label = (await mark.getAttribute("aria-label")) ?? "";
    const figure = Number(await mark.locator("g").getAttribute("data-value"));
    await page.keyboard.press("Enter");
    const note = page.locator(".list-only");
    await note.waitFor();
    await expect.poll(() => page.locator("tbody tr").count()).toBe(figure);
    const words = label.replace(/:.*/, "");
    expect(await note.textContent()).toContain(`Only what makes up Targets by level and status: ${words}`);
    await screenshot(page, "chart-rows");
    await note.getByRole("button", { name: "Show all" }).click();
    await note.waitFor({ state: "detached" });
    await expect.poll(() => page.locator("tbody tr").count()).toBe(running.length);
    await page.goBack();
    await page.goBack();
    await page.locator("svg.chart").nth(3).waitFor();
  });

  it("leads from a rep's bar to the rep's targets that have an attainment", async () => {
    const mark = chart("Attainment by rep").locator("a.chart-link").first();
    const rep = ((await mark.getAttribute("aria-label")) ?? "").split(",")[0];
    const named = "_ownerid_value@OData.Community.Display.V1.FormattedValue" as const;
    const expected = running.filter((target) => target[named] === rep && target.coach_attainment !== null).length;
    await mark.click();
    await page.locator(".list-only").waitFor();
    await expect.poll(() => page.locator("tbody tr").count()).toBe(expected);
    await page.goBack();
    await page.locator("svg.chart").nth(3).waitFor();
  });

  it("leads from a month's point to what counted in that month, in an address of its own", async () => {
    const figure = chart("What counted by month").locator("a.chart-link").first();
    const count = await figure.locator("g").getAttribute("data-value");
    const address = (await figure.getAttribute("href")) ?? "";
    await page.goto(new URL(address, page.url()).toString());
    await page.locator(".list-only").waitFor();
    await page.getByText(`of ${count ?? ""}`).waitFor();
    await page.goBack();
    await page.locator("svg.chart").nth(3).waitFor();
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
