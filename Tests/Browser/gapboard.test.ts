import { readFile } from "node:fs/promises";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane } from "./support/coachPane";
import { aManager, type Person } from "./support/sales";
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
    expect(await first.getByRole("cell").last().textContent()).toBe("Execution gap");
  });

  it("shows the chosen rep's path to quota with the figures that are stored", async () => {
    const name = (await board().locator("tr.selected button").textContent()) ?? "";
    const rep = await one<Person>(`systemusers?$select=systemuserid&$filter=fullname eq '${name}'`);
    const targets = await rows<Target>(
      `coach_targets?$select=coach_name,coach_actual,coach_targetvalue&$filter=_ownerid_value eq ${rep.systemuserid}`,
    );
    const path = board().getByRole("table").nth(1).locator("tbody tr");
    const shown = await path.evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll("td.number")].map((cell) => cell.textContent.trim()).join(" of ")),
    );
    const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
    const expected = targets.map((t) => `${format.format(t.coach_actual)} of ${format.format(t.coach_targetvalue)}`);
    expect(shown.sort()).toEqual(expected.sort());
  });

  it("names the four quadrants by their diagnosis", async () => {
    const names = await board().locator("svg .quadrant").allTextContents();
    expect(names).toEqual(["Ahead of activity", "On track", "Execution gap", "Effectiveness gap"]);
  });

  it("changes to another rep with the keyboard alone", async () => {
    const last = board().getByRole("table").first().getByRole("row").last().getByRole("button");
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

  it("exports one line for each target", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      board().getByRole("button", { name: "Export CSV" }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 4 * 5);
  });

  it("starts the conversation about a rep's plan", async () => {
    await board()
      .getByRole("button", { name: /^Coach / })
      .click();
    await coachPane(page).getByRole("button", { name: "Start conversation" }).waitFor();
    expect(await coachPane(page).getByRole("heading", { level: 1 }).textContent()).toContain("Coach ·");
  });

  it("says so where nobody has a plan", async () => {
    await board().getByLabel("As of").fill("2001-01-01");
    await board().getByText("No agreed plan covers this day").waitFor();
    expect(await board().getByRole("table").count()).toBe(0);
  });
});
