import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { anExecutive, type Person } from "./support/sales";
import { one, rows } from "./support/webApi";

const RepAudience = 104500000;

const chart = (page: Page, name: string) => page.getByRole("figure", { name, exact: true });

/** What a chart's table says: category → figures. */
const figures = async (page: Page, name: string): Promise<Record<string, number[]>> =>
  Object.fromEntries(
    await chart(page, name)
      .locator("tbody tr")
      .evaluateAll((lines) =>
        lines.map((line) => [
          line.querySelector("th")?.textContent ?? "",
          [...line.querySelectorAll("td")].map((cell) => Number((cell.textContent ?? "").replaceAll(",", ""))),
        ]),
      ),
  );

const sumOf = (shown: Record<string, number[]>): number =>
  Object.values(shown)
    .flat()
    .reduce((sum, count) => sum + count, 0);

const yearAgo = (): string => {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  return day.toISOString();
};

type Report = Person & { _parentsystemuserid_value: string };

const user = (id: string) =>
  one<Report>(
    `systemusers?$select=systemuserid,internalemailaddress,fullname,_parentsystemuserid_value&$filter=systemuserid eq ${id}`,
  );

/** Whoever looks finds a dashboard of the own perspective, and none of those above. */
describe("the three perspectives", () => {
  let browser: Browser;
  let rep: Report;
  let manager: Person;
  let executive: Person;

  beforeAll(async () => {
    browser = await openBrowser();
    executive = await anExecutive();
    // A team that has practised.
    const scored = await one<{ _ownerid_value: string }>(
      `coach_attempts?$select=_ownerid_value&$filter=coach_score ne null and coach_skillid/coach_audience eq ${String(RepAudience)}&$orderby=coach_on&$top=1`,
    );
    rep = await user(scored._ownerid_value);
    manager = await user(rep._parentsystemuserid_value);
  });
  afterAll(async () => browser.close());

  const entries = (page: Page) => page.locator(".sitemap-link").allTextContents();
  const opened = async (person: Person, entry: string, ...charts: string[]) => {
    const page = await signIn(browser, person.internalemailaddress);
    await page.locator(".sitemap-link", { hasText: entry }).click();
    for (const name of charts) await chart(page, name).locator("svg.chart").waitFor();
    return page;
  };

  it("shows a rep the own targets, readiness and practice, and nothing of others", async () => {
    const page = await opened(rep, "My figures", "Targets by level and status", "Practice by month");
    const practised = await rows(
      `coach_attempts?$select=coach_on&$filter=_ownerid_value eq ${rep.systemuserid} and statecode eq 0 and coach_on ge ${yearAgo()}`,
    );

    expect(sumOf(await figures(page, "Practice by month"))).toBe(practised.length);
    expect(await entries(page)).not.toContain("Team figures");
    expect(await entries(page)).not.toContain("Overview");
    expect(await violations(page)).toEqual([]);
    await screenshot(page, "dashboard-rep");
    await page.context().close();
  });

  it("shows a manager what the team's conversations were judged, in the order of names", async () => {
    const page = await opened(manager, "Team figures", "Conversations by rep and verdict", "Coach's scores by skill");
    const held = await rows(
      `coach_conversations?$select=activityid&$filter=statecode eq 1 and actualend ge ${yearAgo()}`,
      manager.internalemailaddress,
    );
    const shown = await figures(page, "Conversations by rep and verdict");

    expect(sumOf(shown)).toBe(held.length);
    expect(await entries(page)).not.toContain("Overview");
    expect(await violations(page)).toEqual([]);
    await screenshot(page, "dashboard-manager");
    await page.context().close();
  });

  it("shows an executive whether coaching happens and is confirmed, by manager", async () => {
    const page = await opened(executive, "Overview", "Conversations by manager and verdict", "Readiness by skill");
    const held = await rows<{ actualdurationminutes: number | null }>(
      `coach_conversations?$select=actualdurationminutes&$filter=statecode eq 1 and actualend ge ${yearAgo()}`,
      executive.internalemailaddress,
    );
    const minutes = held.reduce((sum, talk) => sum + (talk.actualdurationminutes ?? 0), 0);

    expect(sumOf(await figures(page, "Conversations by manager and verdict"))).toBe(held.length);
    expect(sumOf(await figures(page, "Minutes by month"))).toBe(minutes);
    expect(await violations(page)).toEqual([]);
    await screenshot(page, "dashboard-executive");
    await page.context().close();
  });
});
