import { readFile } from "node:fs/promises";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { overflowOf } from "./support/narrow";
import { aManager } from "./support/sales";
import { one, rows } from "./support/webApi";

const difference = { value: 0.04, low: 0.01, high: 0.07, chance: 0.02, seen: true };
const months = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6].map((offset) => ({
  offset,
  people: 38,
  weight: 152,
  done: 0.3 + 0.01 * (offset % 3) + (offset > 0 ? 0.05 : 0),
  expected: 0.3 + 0.01 * (offset % 2),
}));
const none = { months: 0, weight: 0, rate: null };
const person = (id: string, name: string, begun: string | null) => ({
  id,
  name,
  begun,
  compared: begun === null ? 0 : 6,
  before: { amount: 9, weight: 30, raw: 0.3, shrunk: 0.31 },
  after:
    begun === null
      ? { amount: 0, weight: 0, raw: null, shrunk: null }
      : { amount: 12, weight: 30, raw: 0.4, shrunk: 0.36 },
});
const outcome = (kind: string, given: object) => ({
  kind,
  silence: "none",
  needed: 0,
  found: 0,
  begun: 38,
  notBegun: 21,
  compared: 190,
  leftOut: 24,
  difference,
  trend: { value: -0.01, low: -0.05, high: 0.03, chance: 0.6, seen: false },
  picture: months,
  confirmed: { months: 120, weight: 460, rate: 0.37 },
  unconfirmed: { months: 44, weight: 170, rate: 0.33 },
  people: [person("1", "Anna Adams", "2026-03"), person("2", "Bo Berg", null)],
  ...given,
});
/** An organisation in which enough has happened for something to be told. */
const year = {
  from: "2025-04",
  to: "2026-03",
  drawnStart: null,
  outcomes: [
    outcome("winRate", {}),
    outcome("conversion", {
      difference: { ...difference, value: -0.02, low: -0.11, high: 0.07, chance: 0.7, seen: false },
    }),
    outcome("skill", {
      silence: "fewBegun",
      needed: 6,
      found: 3,
      difference: null,
      trend: null,
      picture: [],
      people: [],
      confirmed: none,
      unconfirmed: none,
    }),
  ],
  draws: [],
  groups: [],
  managers: [],
};

/** What an executive sees of the effect of coaching, and the order that is drawn. */
describe("the effect of coaching", () => {
  let browser: Browser;
  let page: Page;
  const panel = (): FrameLocator => page.frameLocator('iframe[src*="effect.html"]');
  const frame = async (): Promise<Frame> => {
    const handle = await page.locator('iframe[src*="effect.html"]').elementHandle();
    return (await handle?.contentFrame()) as Frame;
  };
  const open = async () => {
    await page.locator(".sitemap-link", { hasText: "Effect of coaching" }).click();
    await panel().getByRole("heading", { name: "Deals won" }).waitFor();
  };

  beforeAll(async () => {
    browser = await openBrowser();
    const executive = await one<{ internalemailaddress: string }>(
      "systemusers?$select=internalemailaddress&$filter=title eq 'Vice President Sales'",
    );
    page = await signIn(browser, executive.internalemailaddress);
    await open();
  });
  afterAll(async () => browser.close());

  it("says of each outcome what can be told, or why nothing can", async () => {
    for (const name of ["Deals won", "Made of the same activities", "Skill"]) {
      const said = await panel().getByRole("region", { name }).locator("p").allTextContents();
      expect(said.join(" ")).toMatch(/Cannot tell: |After they began, people /);
    }
    expect(await violations(await frame())).toEqual([]);
    await screenshot(page, "coaching-effect");
  });

  it("looks at as many months as are chosen", async () => {
    await panel().getByLabel("Months").selectOption({ label: "Last 12 months" });
    await panel().getByRole("heading", { name: "Deals won" }).waitFor();
    expect(await panel().locator("header").textContent()).toContain(String(new Date().getUTCFullYear()));
  });

  it("draws an order with the keyboard alone, once something is chosen, and keeps it", async () => {
    await panel().getByRole("button", { name: "Draw a start" }).focus();
    await page.keyboard.press("Enter");
    const form = panel().getByRole("form", { name: "Draw a start" });
    await page.keyboard.type("Weekly coaching");
    expect(await form.getByLabel("Name").inputValue()).toBe("Weekly coaching");
    await form.getByRole("button", { name: "Draw", exact: true }).focus();
    await page.keyboard.press("Enter");
    await form.getByText("name more managers").waitFor();
    for (const box of await form.getByRole("checkbox").all()) {
      await box.focus();
      await page.keyboard.press("Space");
    }
    const teams = await form.getByRole("checkbox").count();
    expect(await violations(await frame())).toEqual([]);
    await screenshot(page, "coaching-effect-draw");
    await form.getByRole("button", { name: "Draw", exact: true }).focus();
    await page.keyboard.press("Enter");
    const drawn = panel().getByRole("table", { name: "Weekly coaching" });
    await drawn.waitFor();
    expect(await drawn.locator("tbody tr").count()).toBe(teams);
    expect(await rows("coach_drawnteams?$select=coach_order")).toHaveLength(teams);
  });

  it("compares by the order that was drawn", async () => {
    await panel().getByRole("button", { name: "Compare by this draw: Weekly coaching" }).click();
    await panel().getByText("only chance decided who comes first").waitFor();
    expect(await violations(await frame())).toEqual([]);
    await screenshot(page, "coaching-effect-drawn");
  });

  it("shows what is told as a sentence, a picture, a table and a file", async () => {
    await page.route(/coach_GetCoachingEffect/, (route) => route.fulfill({ json: { Effect: JSON.stringify(year) } }));
    await page.reload();
    await open();
    const won = panel().getByRole("region", { name: "Deals won" });
    await won.getByText("people won 4 of 100 closed deals more than those who had not yet begun").waitFor();
    expect(await won.getByRole("img").count()).toBe(2);
    for (const summary of await panel().locator("summary").all()) await summary.click();
    expect(await won.getByRole("table").first().locator("tbody tr").count()).toBe(months.length);
    expect(await violations(await frame())).toEqual([]);
    await screenshot(page, "coaching-effect-told");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      panel().getByRole("button", { name: "Export people" }).click(),
    ]);
    expect((await readFile(await file.path(), "utf8")).trimEnd().split("\r\n")).toHaveLength(5);
  });

  it("fits into 300 px, and can be read in forced colours", async () => {
    await page.setViewportSize({ width: 300, height: 800 });
    expect(await overflowOf(await frame())).toBe(0);
    await screenshot(page, "coaching-effect-300");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ forcedColors: "active" });
    await screenshot(page, "coaching-effect-forced");
    await page.emulateMedia({ forcedColors: "none" });
  });

  it("shows a manager no way to it", async () => {
    const manager = await aManager();
    page = await signIn(browser, manager.internalemailaddress);
    await page.locator(".sitemap-link", { hasText: "Coaching report" }).waitFor();
    expect(await page.locator(".sitemap-link", { hasText: "Effect of coaching" }).count()).toBe(0);
  });
});
