import { readFile } from "node:fs/promises";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { overflowOf } from "./support/narrow";
import { aManager, repOf } from "./support/sales";
import { one } from "./support/webApi";

interface Line {
  id: string;
  name: string;
  held: number;
  claimed: number;
  confirmed: number;
  answered: number;
  changedShare: number | null;
}

const year = new Date().getUTCFullYear();

async function reportFor(user: string): Promise<Line[]> {
  const days = `From=@f,To=@t)?@f=${String(year)}-01-01T12:00:00Z&@t=${String(year)}-12-31T12:00:00Z`;
  const response = await fetch(`${inject("address")}/api/data/v9.2/coach_GetCoachingReport(${days}`, {
    headers: { Authorization: `Bearer ${user}` },
  });
  return (JSON.parse(((await response.json()) as { Report: string }).Report) as { managers: Line[] }).managers;
}

/** The fields of a line: one with a comma stands in quotation marks. */
const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

/** What the executive and a manager see of what was coached this year. */
describe("the coaching report", () => {
  let browser: Browser;
  let page: Page;
  let executive: string;
  let lines: Line[];
  const report = (): FrameLocator => page.frameLocator('iframe[src*="executive.html"]');
  const table = (name: string) => report().getByRole("table", { name });
  const frame = async (): Promise<Frame> => {
    const handle = await page.locator('iframe[src*="executive.html"]').elementHandle();
    return (await handle?.contentFrame()) as Frame;
  };
  const open = async (user: string) => {
    page = await signIn(browser, user);
    await page.locator(".sitemap-link", { hasText: "Coaching report" }).click();
    await report().getByRole("heading", { name: "Do reps confirm it?" }).waitFor();
  };

  beforeAll(async () => {
    browser = await openBrowser();
    const person = await one<{ internalemailaddress: string }>(
      "systemusers?$select=internalemailaddress&$filter=title eq 'Vice President Sales'",
    );
    executive = person.internalemailaddress;
    lines = await reportFor(executive);
    await open(executive);
  });
  afterAll(async () => browser.close());

  it("has a line for each manager in the order of names, with the figures of the report", async () => {
    const minutes = table("Conversations and minutes in the period").locator("tbody tr");
    const shown = await minutes.evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim().replace(/,/g, "")).join(" ")),
    );
    expect(shown).toEqual(
      lines.map(
        ({ name, held, claimed, confirmed }) => `${name} ${String(held)} ${String(claimed)} ${String(confirmed)}`,
      ),
    );
    expect(lines.map(({ name }) => name)).toEqual(lines.map(({ name }) => name).sort());
    await screenshot(page, "coaching-report");
  });

  it("draws a picture for each manager that a screen reader can read", async () => {
    const pictures = await report()
      .getByRole("img")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(pictures).toHaveLength(lines.length);
    expect(pictures[0]).toContain(`${lines[0]?.name ?? ""}: `);
  });

  it("has no accessibility violations, with a figure opened too", async () => {
    expect(await violations(await frame())).toEqual([]);
    await report().getByText("The same as a table").click();
    expect(await violations(await frame())).toEqual([]);
  });

  it("opens a figure down to the talk, with the keyboard alone", async () => {
    const line = lines.find(({ answered }) => answered > 0);
    const figure = report().getByRole("button", { name: new RegExp(`^Answered, ${line?.name ?? ""}: `) });
    await figure.focus();
    await page.keyboard.press("Enter");
    const opened = report().getByRole("region", { name: new RegExp(`^${line?.name ?? ""}: Answered`) });
    await opened
      .getByRole("button", { name: /^Open / })
      .first()
      .waitFor();
    expect(await opened.locator("tbody tr").count()).toBe(line?.answered);
    expect(await violations(await frame())).toEqual([]);
    await screenshot(page, "coaching-report-rows");
    await opened.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Enter");
    expect(await figure.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  });

  it("exports what the report says", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      report().getByRole("button", { name: "Export report" }).click(),
    ]);
    const content = (await readFile(await download.path(), "utf8")).replace("\uFEFF", "").trimEnd();
    const [head = [], ...rows] = content.split("\r\n").map(fieldsOf);
    const column = (name: string) => rows.slice(0, -1).map((row) => row[head.indexOf(name)]);
    expect(column("Manager")).toEqual(lines.map(({ name }) => name));
    expect(rows.at(-1)?.[0]).toBe("Total");
    expect(column("Claimed, min")).toEqual(lines.map(({ claimed }) => String(claimed)));
    expect(column("Confirmed, min")).toEqual(lines.map(({ confirmed }) => String(confirmed)));
    expect(column("Changed something, share, %")).toEqual(
      lines.map(({ changedShare }) => (changedShare === null ? "" : String(Math.round(changedShare * 10000) / 100))),
    );
  });

  it("groups by region, whose figures open its managers", async () => {
    await report().getByLabel("Group by").selectOption({ label: "Region" });
    await table("Conversations and minutes in the period")
      .getByRole("button", { name: /^Held, Europe: / })
      .click();
    expect(await report().getByLabel("Group by").inputValue()).toBe("manager");
    expect(await table("Conversations and minutes in the period").locator("tbody tr").count()).toBeLessThan(
      lines.length,
    );
    await report().getByRole("combobox", { name: "Where" }).selectOption({ label: "Everywhere" });
  });

  it("shows what was known on an earlier day", async () => {
    await report()
      .getByLabel("As of")
      .fill(`${String(year - 1)}-12-31`);
    await report().getByText("as it was known on").waitFor();
    await expect
      .poll(() =>
        table("Conversations and minutes in the period")
          .getByRole("button", { name: /^Held, Total: 0/ })
          .count(),
      )
      .toBe(1);
    await report().getByLabel("As of").fill("");
  });

  it("fits into 300 px", async () => {
    await report().getByRole("heading", { name: "Who is coached?" }).waitFor();
    await page.setViewportSize({ width: 300, height: 800 });
    expect(await overflowOf(await frame())).toBe(0);
    await screenshot(page, "coaching-report-300");
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("can be read in forced colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await screenshot(page, "coaching-report-forced");
    expect(
      await report()
        .getByRole("img")
        .first()
        .locator("rect.confirmed")
        .first()
        .evaluate((bar) => getComputedStyle(bar).fill),
    ).not.toBe("none");
    await page.emulateMedia({ forcedColors: "none" });
  });

  it("shows a manager the own line, and a rep no way to it", async () => {
    const manager = await aManager();
    await open(manager.internalemailaddress);
    expect(await table("Conversations and minutes in the period").locator("tbody tr th").allTextContents()).toEqual([
      manager.fullname,
    ]);
    const rep = await repOf(manager);
    page = await signIn(browser, rep.internalemailaddress);
    await page.locator(".sitemap-link", { hasText: "Week" }).first().waitFor();
    expect(await page.locator(".sitemap-link", { hasText: "Coaching report" }).count()).toBe(0);
  });
});
