import { readFile } from "node:fs/promises";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { pageIn } from "./support/frames";
import { press, rowsShown } from "./support/shell";
import { one } from "./support/webApi";

interface Report {
  groups: { name: string; objective: number; sums: { metric: string; target: number }[] }[];
}

async function reportFor(user: string): Promise<Report> {
  const response = await fetch(`${inject("address")}/api/data/v9.2/coach_GetGapReport()`, {
    headers: { Authorization: `Bearer ${user}` },
  });
  return JSON.parse(((await response.json()) as { Report: string }).Report) as Report;
}

/** The executive sees every region: Europe with North and South, Americas with West. */
describe("the executive's gap board", () => {
  let browser: Browser;
  let page: Page;
  let executive: string;
  const board = (): FrameLocator => page.frameLocator('iframe[src*="gapboard.html"]');
  const table = () => board().getByRole("table").first();
  const names = () => table().locator("tbody th button").allTextContents();

  beforeAll(async () => {
    browser = await openBrowser();
    const person = await one<{ internalemailaddress: string }>(
      "systemusers?$select=internalemailaddress&$filter=title eq 'Vice President Sales'",
    );
    executive = person.internalemailaddress;
    page = await signIn(browser, executive);
    await page.locator(".sitemap-link", { hasText: "Gap board" }).click();
    await board().getByRole("heading", { name: "Who needs a conversation" }).waitFor();
  });
  afterAll(async () => browser.close());

  it("groups by region as a tree, with the figures of the report", async () => {
    await board().getByLabel("Group by").selectOption({ label: "Region" });
    expect((await names()).sort()).toEqual(["Americas", "Europe", "North", "South", "West"]);
    const europe = (await reportFor(executive)).groups.find((group) => group.name === "Europe");
    const line = table()
      .locator("tbody tr")
      .filter({ has: board().getByRole("button", { name: "Europe", exact: true }) });
    expect(await line.locator("td.number").first().textContent()).toBe("8");
    expect(await line.locator(".level-bar .number").nth(1).textContent()).toContain(
      ` ${String(Math.round((europe?.objective ?? 0) * 100))}%`,
    );
    await screenshot(page, "gap-board-regions");
  });

  it("adds up what all reps of a region have in common", async () => {
    await board().getByRole("button", { name: "Europe", exact: true }).click();
    const europe = (await reportFor(executive)).groups.find((group) => group.name === "Europe");
    expect(europe?.sums.length).toBeGreaterThan(0);
    const sums = board().getByRole("table", { name: "Europe: what all reps have in common, added up" });
    expect(await sums.locator("tbody tr").count()).toBe(europe?.sums.length);
    const first = sums.locator("tbody tr").first();
    expect(await first.locator("th").textContent()).toContain(europe?.sums[0]?.metric);
    expect(await first.locator("td").last().textContent()).toBe(
      new Intl.NumberFormat("en-US").format(Math.round(europe?.sums[0]?.target ?? 0)),
    );
  });

  it("has no accessibility violations by region", async () => {
    expect(await violations(await pageIn(page.locator('iframe[src*="gapboard.html"]')))).toEqual([]);
  });

  it("shows only what is in the chosen region", async () => {
    await board().getByRole("combobox", { name: "Where" }).selectOption({ label: "Europe" });
    await board().getByLabel("Group by").selectOption({ label: "Team" });
    expect((await names()).sort()).toEqual(["North", "South"]);
    expect(await board().locator("tfoot td.number").first().textContent()).toBe("8");
  });

  it("exports the teams that are shown and their total", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      board().getByRole("button", { name: "Export what is shown" }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
    expect(lines.slice(1).map((line) => line.split(",").slice(0, 4).join(","))).toEqual([
      ...(await names()).map((name) => `Team,${name},Europe,4`),
      "Total,Europe,,8",
    ]);
  });

  it("goes from a team to one of its reps", async () => {
    const rep = board()
      .getByRole("table", { name: /^Why: / })
      .getByRole("button")
      .first();
    const name = (await rep.textContent()) ?? "";
    await rep.focus();
    await page.keyboard.press("Enter");
    await board()
      .getByRole("heading", { name: `Why: ${name}` })
      .waitFor();
    expect(await board().getByLabel("Group by").inputValue()).toBe("rep");
  });
});

describe("a contribution", () => {
  let browser: Browser;
  let page: Page;
  let rep: { systemuserid: string; internalemailaddress: string };

  beforeAll(async () => {
    browser = await openBrowser();
    rep = await one(
      "systemusers?$select=internalemailaddress&$filter=title eq 'Account Executive'&$orderby=internalemailaddress&$top=1",
    );
    page = await signIn(browser, rep.internalemailaddress);
  });
  afterAll(async () => browser.close());
  const go = async (address: Record<string, string>) => {
    const url = new URL("/main.aspx", page.url());
    url.search = new URLSearchParams(address).toString();
    await page.goto(url.toString());
  };

  it("opens the record that counted from its form", async () => {
    const contribution = await one<{ coach_contributionid: string; coach_sourceid: string }>(
      `coach_contributions?$select=coach_sourceid&$filter=coach_sourcetable eq 'opportunity'&$top=1`,
      rep.internalemailaddress,
    );
    await go({ pagetype: "entityrecord", etn: "coach_contribution", id: contribution.coach_contributionid });
    await page.locator(".form-page").waitFor();
    await press(page, "Open what counted");
    await page.waitForURL((url) => url.searchParams.get("etn") === "opportunity");
    expect(new URL(page.url()).searchParams.get("id")).toBe(contribution.coach_sourceid);
  });

  it("opens the record that counted from a list", async () => {
    await go({ pagetype: "entitylist", etn: "coach_contribution" });
    await rowsShown(page.locator(".list-page"));
    await page.getByRole("row").nth(1).getByRole("checkbox").check();
    await press(page, "Open what counted");
    await page.locator(".form-page").waitFor();
    expect(["phonecall", "appointment", "opportunity"]).toContain(new URL(page.url()).searchParams.get("etn"));
  });
});
