import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane } from "./support/coachPane";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { complaints } from "./support/shell";
import { one, rows } from "./support/webApi";

const Source = 'iframe[src*="week/week.html"]';
const inPage = (page: Page): FrameLocator => page.frameLocator(Source);
const row = (page: Page, name: string) => inPage(page).getByRole("region", { name });

const frameOf = (page: Page) => pageIn(page.locator(Source));

/** Signs in; the app opens with the week. */
async function openWeek(browser: Browser, person: Person, size?: { width: number; height: number }): Promise<Page> {
  const page = await signIn(browser, person.internalemailaddress);
  if (size) await page.setViewportSize(size);
  await inPage(page).getByRole("heading", { level: 1 }).waitFor();
  return page;
}

describe("the week of a rep", () => {
  let browser: Browser;
  let rep: Person;
  let page: Page;
  let said: string[];

  const promises = async () =>
    rows<{ activityid: string; subject: string; coach_due: string; statecode: number }>(
      `tasks?$select=subject,coach_due,statecode&$filter=_coach_conversationid_value ne null and _ownerid_value eq ${rep.systemuserid}&$orderby=coach_due`,
    );

  beforeAll(async () => {
    browser = await openBrowser();
    rep = await anotherRepOf(await aManager());
    page = await openWeek(browser, rep);
    said = complaints(page);
  });
  afterAll(async () => browser.close());

  it("is what the app opens with", async () => {
    expect(await inPage(page).getByRole("heading", { level: 1 }).allTextContents()).toEqual([
      `My week · ${rep.fullname}`,
    ]);
    expect(await page.locator(".sitemap-link").first().textContent()).toContain("Week");
    await screenshot(page, "my-week");
  });

  it("shows each target of the path with the figures that are stored", async () => {
    const stored = await rows<{ coach_name: string; coach_actual: number }>(
      `coach_targets?$select=coach_name,coach_actual&$filter=_ownerid_value eq ${rep.systemuserid}`,
    );
    const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
    const lines = await row(page, "Path to quota").locator(".target").allTextContents();
    expect(lines).toHaveLength(stored.length);
    for (const { coach_name, coach_actual } of stored) {
      expect(lines.find((line) => line.startsWith(coach_name))).toContain(`${format.format(coach_actual)} of`);
    }
  });

  it("has no accessibility violations", async () => {
    expect(await violations(await frameOf(page))).toEqual([]);
  });

  it("takes the verdict in place", async () => {
    const helped = row(page, "Did it help?");
    const asked = helped.getByRole("radio", { name: "Somewhat" });
    // Other journeys leave questions too, and a long list is cut.
    const more = helped.getByRole("button", { name: /^Show all / });
    if ((await more.count()) > 0) await more.click();
    const before = await asked.count();
    await asked.first().check();
    await helped.getByLabel("What will you do differently?").fill("Ask who <b>signs</b> first.");
    await helped.getByRole("button", { name: "Give verdict" }).click();
    await helped.getByRole("status").filter({ hasText: "Thank you" }).waitFor();
    const given = await one<{ coach_text: string }>(
      `coach_feedbacks?$select=coach_text&$filter=_ownerid_value eq ${rep.systemuserid}&$orderby=coach_on desc&$top=1`,
    );
    expect(given.coach_text).toBe("Ask who <b>signs</b> first.");
    await expect.poll(() => asked.count()).toBe(before - 1);
  });

  it("moves the figure when a meeting is marked as held, with the keyboard alone", async () => {
    const path = row(page, "Path to quota").locator(".target", { hasText: "Meetings with customers" });
    const figure = async () => Number.parseInt((await path.locator(".number").textContent()) ?? "", 10);
    const before = await figure();
    const meetings = row(page, "Not marked yet");
    expect(await meetings.getByText("2 meetings are over. Were they held?").count()).toBe(1);
    await meetings
      .getByRole("button", { name: /^Held: / })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await meetings.getByRole("status").filter({ hasText: "is marked as held" }).waitFor();
    await meetings.getByText("1 meeting is over. Was it held?").waitFor();
    expect(await figure()).toBe(before + 1);
    expect(await meetings.getByRole("heading").evaluate((h) => h === h.ownerDocument.activeElement)).toBe(true);
  });

  it("counts no meeting that is marked as cancelled", async () => {
    const path = row(page, "Path to quota").locator(".target", { hasText: "Meetings with customers" });
    const before = await path.locator(".number").textContent();
    const meetings = row(page, "Not marked yet");
    await meetings.getByRole("button", { name: /^Cancelled: / }).click();
    await meetings.getByText("Every meeting that is over is marked.", { exact: false }).waitFor();
    expect(await path.locator(".number").textContent()).toBe(before);
  });

  it("completes a promise that is done", async () => {
    const [first] = (await promises()).filter(({ statecode }) => statecode === 0);
    const promised = row(page, "I promised");
    await promised.getByRole("button", { name: "Done: ", exact: false }).first().click();
    await promised.getByRole("status").filter({ hasText: "Kept: " }).waitFor();
    expect((await promises()).find(({ activityid }) => activityid === first?.activityid)?.statecode).toBe(1);
  });

  it("gives a promise another day, and none that has passed", async () => {
    const [first] = (await promises()).filter(({ statecode }) => statecode === 0);
    const promised = row(page, "I promised");
    const newDay = promised.getByRole("button", { name: "New day: ", exact: false }).first();
    await newDay.focus();
    await page.keyboard.press("Enter");
    const day = promised.getByLabel(`New day for ${first?.subject ?? ""}`).first();
    await day.waitFor();
    expect(await day.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await newDay.waitFor();
    await newDay.click();
    await day.fill("2001-01-01");
    await promised.getByRole("button", { name: "Save day" }).click();
    expect(await day.evaluate((input: HTMLInputElement) => input.validity.rangeUnderflow)).toBe(true);
    const next = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await day.fill(next);
    await page.keyboard.press("Enter");
    await promised.getByRole("status").filter({ hasText: "now due" }).waitFor();
    expect((await promises()).find(({ activityid }) => activityid === first?.activityid)?.coach_due).toBe(next);
  });

  it("opens a talk in the pane beside it", async () => {
    await row(page, "Talks this week")
      .getByRole("button", { name: /open the talk/ })
      .first()
      .click();
    await coachPane(page).locator("body").waitFor();
    expect(await inPage(page).getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  });

  it("leads from what a promise is about to the deal", async () => {
    await row(page, "I promised").locator(".line > button.link").first().click();
    await page.locator(".form-page").waitFor();
    expect(new URL(page.url()).searchParams.get("etn")).toBe("opportunity");
  });

  it("complains to nobody", () => {
    expect(said).toEqual([]);
  });
});

describe("the week of a manager", () => {
  let browser: Browser;
  let manager: Person;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    page = await openWeek(browser, manager);
  });
  afterAll(async () => browser.close());

  it("names everybody in the team, who needs a conversation most first", async () => {
    const team = await rows<Person>(
      `systemusers?$select=fullname&$filter=_parentsystemuserid_value eq ${manager.systemuserid}`,
    );
    const need = row(page, "Who needs a conversation");
    const names = await need.locator(".member .name strong").allTextContents();
    expect([...names].sort()).toEqual(team.map(({ fullname }) => fullname).sort());
    expect(await need.locator(".member .why").first().textContent()).toContain("Execution gap");
    await screenshot(page, "team-week");
  });

  it("has no accessibility violations", async () => {
    await row(page, "Who needs a conversation").locator(".name button").first().click();
    await row(page, "Who needs a conversation").getByRole("heading", { name: "Deals" }).waitFor();
    expect(await violations(await frameOf(page))).toEqual([]);
  });

  it("leads from a name to the deals, the plan and the talks", async () => {
    const need = row(page, "Who needs a conversation");
    expect(await need.getByRole("region", { name: "Deals" }).getByRole("button").count()).toBeGreaterThan(0);
    expect(await need.getByRole("region", { name: "Talks" }).getByRole("button").count()).toBeGreaterThan(0);
    await need.getByRole("button", { name: /^Plan: / }).click();
    await page.locator(".form-page").waitFor();
    expect(new URL(page.url()).searchParams.get("etn")).toBe("coach_alignmentplan");
    await page.goBack();
    await inPage(page).getByRole("heading", { level: 1 }).waitFor();
  });

  it("shows what reps have said this week, and what they will do", async () => {
    const verdicts = row(page, "What they said");
    expect(await verdicts.locator(".line").first().textContent()).toMatch(/^(Yes|Somewhat|No) · /);
    expect(await verdicts.locator("q").first().textContent()).not.toBe("");
  });

  it("shows the team's promises without commands of theirs", async () => {
    const promises = row(page, "Promises");
    expect(await promises.locator(".line").count()).toBe(5);
    expect(await promises.getByRole("button", { name: /^(Done|New day): / }).count()).toBe(0);
    await promises.getByRole("button", { name: /^Show all / }).click();
    expect(await promises.locator(".line").count()).toBeGreaterThan(5);
  });

  it("starts the talk with Coach", async () => {
    await row(page, "Who needs a conversation")
      .getByRole("button", { name: /^Coach / })
      .first()
      .click();
    await coachPane(page).locator("body").waitFor();
    const source = await page.locator('iframe[src*="conversations/pane/pane.html"]').getAttribute("src");
    expect(decodeURIComponent(source ?? "")).toContain("table=coach_alignmentplan");
  });
});

describe("the week on a phone", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  it.each([
    ["rep", async () => anotherRepOf(await aManager())],
    ["manager", aManager],
  ] as const)("fits for a %s", async (name, person) => {
    const page = await openWeek(browser, await person(), { width: 390, height: 844 });
    await screenshot(page, `week-of-a-${name}-on-a-phone`);
    expect(await overflowOf(await frameOf(page))).toBe(0);
  });

  it("says what will stand there and how to begin where there is nothing", async () => {
    const admin = await one<Person>(
      "systemusers?$select=systemuserid,internalemailaddress,fullname&$filter=internalemailaddress eq 'admin@localhost.example'",
    );
    const page = await openWeek(browser, admin);
    const calm = () => inPage(page).locator(".waits > p.quiet").allTextContents();
    // What is practised next is read after the rest.
    await expect.poll(async () => (await calm()).length).toBe(7);
    expect((await calm())[0]).toMatch(/^No plan of yours runs today\./);
  });
});
