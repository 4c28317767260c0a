import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { aManager, anotherRepOf, running, type Person } from "./support/sales";
import { complaints } from "./support/shell";
import { one, rows } from "./support/webApi";

const Source = 'iframe[src*="week/week.html"]';
const inPage = (page: Page): FrameLocator => page.frameLocator(Source);
const away = (page: Page): Locator => inPage(page).getByRole("region", { name: "Away" }).last();

interface Absence {
  coach_name: string;
  coach_first: string;
  coach_last: string;
}

const absencesOf = (person: Person) =>
  rows<Absence>(
    `coach_absences?$select=coach_name,coach_first,coach_last&$filter=_ownerid_value eq ${person.systemuserid}`,
  );

/** The days that the rep's running plan leaves out. */
const daysOff = async (rep: Person) =>
  (
    await one<{ coach_closures: string | null }>(
      `coach_alignmentplans?$select=coach_closures&$filter=_ownerid_value eq ${rep.systemuserid} and ${running("")}`,
    )
  ).coach_closures ?? "";

/** From a Monday some weeks ago, which the sample's plans hold on every day, to a day of next week. */
function since(weeksAgo: number): { first: string; last: string; kept: string } {
  const today = Date.now();
  const monday = today - ((new Date().getUTCDay() + 6) % 7) * 86_400_000 - weeksAgo * 7 * 86_400_000;
  const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  const friday = day(monday + 4 * 86_400_000);
  return {
    first: day(monday),
    last: day(today + 7 * 86_400_000),
    kept: `${day(monday)}-${friday}`.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$1$2$3"),
  };
}

const frameOf = (page: Page) => pageIn(page.locator(Source));

async function openWeek(browser: Browser, person: Person): Promise<Page> {
  const page = await signIn(browser, person.internalemailaddress);
  await inPage(page).getByRole("heading", { level: 1 }).first().waitFor();
  return page;
}

const hasFocus = (field: Locator) => field.evaluate((element) => element === element.ownerDocument.activeElement);

describe("a rep who will be away", () => {
  const days = since(3);
  let browser: Browser;
  let rep: Person;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    rep = await anotherRepOf(await aManager());
    page = await openWeek(browser, rep);
    said = complaints(page);
  });
  afterAll(async () => browser.close());

  it("is told what stands there, and begins with the keyboard", async () => {
    expect(await away(page).locator("p.quiet").textContent()).toMatch(/^No absence is known\./);
    const add = away(page).getByRole("button", { name: "Add days away" });
    await add.focus();
    await page.keyboard.press("Enter");
    expect(await hasFocus(away(page).getByLabel("Why"))).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => hasFocus(add)).toBe(true);
  });

  it("cannot end before it starts", async () => {
    await away(page).getByRole("button", { name: "Add days away" }).click();
    await away(page).getByLabel("Why").fill("Holiday <b>at sea</b>");
    const last = away(page).getByLabel("Last day");
    await away(page).getByLabel("First day").fill(days.last);
    expect(await last.inputValue()).toBe(days.last);
    await away(page).getByLabel("First day").fill(days.first);
    await last.fill("2001-01-01");
    await away(page).getByRole("button", { name: "Save days" }).click();
    expect(await last.evaluate((input: HTMLInputElement) => input.validity.rangeUnderflow)).toBe(true);
    expect(await absencesOf(rep)).toEqual([]);
  });

  it("has no accessibility violations while days are entered", async () => {
    expect(await violations(await frameOf(page))).toEqual([]);
  });

  it("takes the days, and the plan leaves them out at once", async () => {
    const last = away(page).getByLabel("Last day");
    await last.fill(days.last);
    await last.press("Enter");
    await away(page).getByRole("status").filter({ hasText: "Pace is worked out anew" }).waitFor();
    expect(await away(page).locator(".line").textContent()).toContain("Holiday <b>at sea</b>");
    expect((await absencesOf(rep)).map(({ coach_first, coach_last }) => [coach_first, coach_last])).toEqual([
      [days.first, days.last],
    ]);
    expect(await daysOff(rep)).toContain(days.kept);
    expect(await hasFocus(away(page).getByRole("heading"))).toBe(true);
    await screenshot(page, "away");
  });

  it("fits into 300 pixels, the form too", async () => {
    await page.setViewportSize({ width: 300, height: 800 });
    await away(page).getByRole("button", { name: "Add days away" }).click();
    expect(await overflowOf(await frameOf(page))).toBe(0);
    await away(page).getByRole("button", { name: "Cancel" }).click();
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("keeps its borders and words in forced colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    const remove = away(page).getByRole("button", { name: /^Remove: / });
    expect(await remove.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe("solid");
    expect(await violations(await frameOf(page))).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  });

  it("takes the days back, and they are worked again", async () => {
    await away(page)
      .getByRole("button", { name: /^Remove: / })
      .focus();
    await page.keyboard.press("Enter");
    await away(page).getByRole("status").filter({ hasText: "any more" }).waitFor();
    expect(await absencesOf(rep)).toEqual([]);
    expect(await daysOff(rep)).not.toContain(days.kept);
  });

  it("complains to nobody", () => {
    expect(said).toEqual([]);
  });
});

describe("a manager of a team", () => {
  const days = since(2);
  let browser: Browser;
  let manager: Person;
  let rep: Person;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await anotherRepOf(manager);
    page = await openWeek(browser, manager);
  });
  afterAll(async () => browser.close());

  it("enters days for a rep, and sees who is away next week", async () => {
    await away(page).getByRole("button", { name: "Add days away" }).click();
    await away(page).getByLabel("Who is away").selectOption({ label: rep.fullname });
    await away(page).getByLabel("Why").fill("Parental leave");
    await away(page).getByLabel("First day").fill(days.first);
    await away(page).getByLabel("Last day").fill(days.last);
    await away(page).getByRole("button", { name: "Save days" }).click();
    const line = away(page).locator(".line", { hasText: "Parental leave" });
    await line.waitFor();
    expect(await line.textContent()).toContain(rep.fullname);
    expect(await daysOff(rep)).toContain(days.kept);
    await screenshot(page, "team-away");
  });

  it("opens the absence from its name", async () => {
    await away(page)
      .getByRole("button", { name: /^Parental leave, .*: open the absence$/ })
      .click();
    await page.locator(".form-page").waitFor();
    expect(new URL(page.url()).searchParams.get("etn")).toBe("coach_absence");
    await page.goBack();
    await inPage(page).getByRole("heading", { level: 1 }).first().waitFor();
  });

  it("takes them back for the rep", async () => {
    await away(page)
      .getByRole("button", { name: /^Remove: Parental leave/ })
      .click();
    await away(page).getByRole("status").filter({ hasText: "any more" }).waitFor();
    expect(await absencesOf(rep)).toEqual([]);
  });
});
