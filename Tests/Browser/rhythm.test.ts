import type { Browser, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { overflowOf } from "./support/narrow";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { complaints } from "./support/shell";
import { rows } from "./support/webApi";

const Strip = 'iframe[src*="strip/strip.html"]';
const SetUp = 'iframe[src*="setup/setup.html"]';
const inStrip = (page: Page): FrameLocator => page.frameLocator(Strip);
const inSetUp = (page: Page): FrameLocator => page.frameLocator(SetUp);

interface Slot {
  activityid: string;
  coach_slot: string;
  coach_kept: number;
  coach_excuse: string | null;
  scheduledstart: string;
  statecode: number;
}

const slotsOf = (rep: Person) =>
  rows<Slot>(
    `coach_conversations?$select=coach_slot,coach_kept,coach_excuse,scheduledstart,statecode&$filter=_coach_repid_value eq ${rep.systemuserid} and _coach_rhythmid_value ne null&$orderby=coach_slot`,
  );

async function frameOf(page: Page, source: string): Promise<Frame> {
  const frame = await (await page.locator(source).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${source} is not open.`);
  return frame;
}

async function openRhythm(browser: Browser, person: Person): Promise<Page> {
  const page = await signIn(browser, person.internalemailaddress);
  await page.getByRole("link", { name: "Rhythm", exact: true }).click();
  await inStrip(page).getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** The day after tomorrow's weekday, as the form names it: it comes within a week, and not today. */
const soon = new Date(Date.now() + 2 * 86_400_000);
const weekday = soon.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" });
const firstDay = soon.toISOString().slice(0, 10);

describe("a manager's rhythm", () => {
  let browser: Browser;
  let manager: Person;
  let rep: Person;
  let page: Page;
  let said: string[];

  const slotButtons = (): Locator => inStrip(page).locator(".strip button");

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await anotherRepOf(manager);
    page = await openRhythm(browser, manager);
    said = complaints(page);
  });
  afterAll(async () => browser.close());

  it("says what there will be before there is one", async () => {
    expect(await inStrip(page).locator("p.quiet").first().textContent()).toMatch(/^No rhythm yet\./);
  });

  it("is set up with the next dates beside it", async () => {
    await inStrip(page).getByRole("button", { name: "Set up a rhythm" }).click();
    const form = inSetUp(page);
    await form.getByLabel("Rep", { exact: true }).selectOption({ label: rep.fullname });
    await form.getByLabel("Conversation").selectOption({ index: 1 });
    await form.getByLabel("How often").selectOption({ label: "Every week" });
    for (const box of await form.getByRole("checkbox").all()) await box.uncheck();
    await form.getByLabel(weekday, { exact: true }).check();
    await form.getByLabel("From").fill(firstDay);
    await form.getByLabel("At", { exact: true }).fill("10:30");
    await expect.poll(() => form.locator(".next li").first().textContent()).toContain(weekday);
    expect(await form.locator(".next li").count()).toBe(5);
    await screenshot(page, "rhythm-setup");
  });

  it("names the day on which nothing comes, and says what a rule cannot be", async () => {
    const form = inSetUp(page);
    await form.getByLabel("How often").selectOption({ label: "By a rule of one's own" });
    await form.getByLabel("Rule (RFC 5545)").fill("FREQ=YEARLY");
    await form.getByRole("alert").waitFor();
    expect(await form.getByRole("alert").textContent()).toContain("YEARLY");
    await form.getByLabel("How often").selectOption({ label: "Every week" });
    await form.getByLabel(weekday, { exact: true }).check();
    await expect.poll(() => form.locator(".next li").count()).toBe(5);
  });

  it("has no accessibility violations while it is set up, and fits into 300 pixels", async () => {
    expect(await violations(await frameOf(page, SetUp))).toEqual([]);
    await page.setViewportSize({ width: 300, height: 800 });
    expect(await overflowOf(await frameOf(page, SetUp))).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("schedules a conversation for each date", async () => {
    await inSetUp(page).getByRole("button", { name: "Save" }).click();
    await expect.poll(() => slotButtons().count()).toBe(4);
    const slots = await slotsOf(rep);
    expect(slots).toHaveLength(4);
    expect(slots.map(({ statecode }) => statecode)).toEqual([3, 3, 3, 3]);
    await screenshot(page, "rhythm");
  });

  it("moves one by keyboard, from and to are shown", async () => {
    await slotButtons().first().focus();
    await page.keyboard.press("Enter");
    await inStrip(page).getByRole("button", { name: "Move", exact: true }).focus();
    await page.keyboard.press("Enter");
    const to = new Date(soon.getTime() + 86_400_000).toISOString().slice(0, 10);
    await inStrip(page).getByLabel("Move to").fill(`${to}T15:00`);
    await page.keyboard.press("Enter");
    await inStrip(page).getByRole("status").filter({ hasText: "Moved to" }).waitFor();
    const [moved] = await slotsOf(rep);
    expect(moved?.scheduledstart).not.toBe(moved?.coach_slot);
    expect(await slotButtons().first().getAttribute("aria-label")).toContain("moved from");
  });

  it("excuses one with a reason, and it stays in view", async () => {
    await slotButtons().nth(1).click();
    await inStrip(page).getByRole("button", { name: "Excuse" }).click();
    await inStrip(page).getByLabel("Why it is excused").fill("Trade fair <b>all week</b>");
    await inStrip(page).getByRole("button", { name: "Excuse" }).click();
    await inStrip(page).getByRole("status").filter({ hasText: "Excused." }).waitFor();
    expect(await slotButtons().nth(1).getAttribute("aria-label")).toContain("Trade fair <b>all week</b>");
    expect((await slotsOf(rep))[1]?.coach_kept).toBe(104500004);
    expect(await inStrip(page).locator(".rhythm .who").textContent()).toContain("1 excused");
    await screenshot(page, "rhythm-excused");
  });

  it("has no accessibility violations, fits into 300 pixels and keeps its borders in forced colours", async () => {
    expect(await violations(await frameOf(page, Strip))).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await violations(await frameOf(page, Strip))).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize({ width: 300, height: 800 });
    expect(await overflowOf(await frameOf(page, Strip))).toBe(0);
    await screenshot(page, "rhythm-300");
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("is seen by the rep, who can change nothing of it", async () => {
    const theirs = await openRhythm(browser, rep);
    await inStrip(theirs).getByRole("heading", { name: manager.fullname }).waitFor();
    await inStrip(theirs).locator(".strip button").first().click();
    expect(await inStrip(theirs).getByRole("button", { name: "Move", exact: true }).count()).toBe(0);
    await theirs.context().close();
  });

  it("ends, and what was untouched goes", async () => {
    await inStrip(page)
      .getByRole("button", { name: /^Change: / })
      .click();
    await inSetUp(page).getByRole("button", { name: "End the rhythm" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End the rhythm" }).last().click();
    await expect.poll(async () => (await slotsOf(rep)).length).toBe(2);
  });

  it("complains to nobody", () => {
    // The browser itself tells of the rule that was refused.
    expect(said.filter((line) => !line.includes("400"))).toEqual([]);
  });
});
