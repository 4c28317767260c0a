import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { pageIn } from "./support/frames";
import { anExecutive, type Person } from "./support/sales";
import { complaints, openList, rowsShown } from "./support/shell";
import { one } from "./support/webApi";

/** A year has gone by in one region of the sample organisation: every page has something to say to those who work there. */
describe("after a year", () => {
  let browser: Browser;
  let page: Page;
  let said: string[] = [];
  let manager: Person;
  let rep: Person;

  const inside = (source: string): FrameLocator => page.frameLocator(`iframe[src*="${source}"]`);
  const open = async (name: string) => page.getByRole("link", { name, exact: true }).click();
  const enter = async (who: Person) => {
    page = await signIn(browser, who.internalemailaddress);
    said = complaints(page);
  };
  const person = (condition: string) =>
    one<Person & { _parentsystemuserid_value: string }>(
      `systemusers?$select=systemuserid,internalemailaddress,fullname,_parentsystemuserid_value&$filter=${condition}`,
    );

  beforeAll(async () => {
    browser = await openBrowser();
    const ready = await one<{ _coach_repid_value: string }>(
      "coach_readinesses?$select=_coach_repid_value&$filter=coach_readyat eq 3&$orderby=coach_name&$top=1",
    );
    const found = await person(`systemuserid eq ${ready._coach_repid_value}`);
    rep = found;
    manager = await person(`systemuserid eq ${found._parentsystemuserid_value}`);
    await enter(rep);
  });
  afterAll(async () => browser.close());

  it("shows a rep what is ready, what is due, what was practised and what there is to rehearse", async () => {
    await open("Practice");
    const practice = inside("skills/skills.html");
    await practice.getByText("Ready at 3 of 3").first().waitFor();

    expect(await practice.getByText("Ready at 2 of 3").count()).toBeGreaterThan(0);
    expect(await practice.getByText(/^due since /).count()).toBeGreaterThan(0);
    expect(await practice.getByText(/weeks in a row/).count()).toBe(1);
    expect(await practice.getByRole("button", { name: /Rehearse/ }).count()).toBe(3);
    expect(await practice.getByText("rehearsed", { exact: true }).count()).toBe(1);
    expect(await violations(await pageIn(page.locator('iframe[src*="skills/skills.html"]')))).toEqual([]);
    await screenshot(page, "year-practice");
  });

  it("shows the manager which talks of the rhythm were held, late, missed and excused", async () => {
    await enter(manager);
    await open("Rhythm");
    const strip = inside("strip/strip.html");
    await strip.locator(".strip button").first().waitFor();

    expect(await strip.getByText(/^kept \d+ of \d+/).count()).toBeGreaterThanOrEqual(4);
    expect(await strip.getByText(/every Tuesday/).count()).toBe(4);
    expect(await strip.getByText("With those who coach me").count()).toBe(1);
    expect(await violations(await pageIn(page.locator('iframe[src*="strip/strip.html"]')))).toEqual([]);
    await screenshot(page, "year-rhythm");
  });

  it("shows the manager what a second coach gave", async () => {
    await open("Practice");
    const practice = inside("skills/skills.html");

    // Others may have scored together meanwhile.
    const scored = practice.getByText(/^What both have scored \(\d+\)$/);
    await scored.waitFor();
    expect(Number(/\d+/.exec((await scored.textContent()) ?? "")?.[0])).toBeGreaterThanOrEqual(6);
    await screenshot(page, "year-manager-practice");
  });

  it("has verdicts, and a pipeline review that is finished", async () => {
    const verdicts = await openList(page, "Feedback");
    await rowsShown(verdicts);
    expect(await verdicts.getByRole("row").count()).toBeGreaterThan(20);

    const reviews = await openList(page, "Pipeline reviews", "Finished Pipeline Reviews");
    await rowsShown(reviews);
    expect(await reviews.getByText(/^Pipeline review · the team/).count()).toBe(1);
  });

  it("shows the executive what was claimed and confirmed in it", async () => {
    await enter(await anExecutive());
    await open("Coaching report");
    const report = inside("executive.html");
    const kept = report.getByRole("table", { name: "Is the rhythm kept?" });

    await kept.getByText(manager.fullname).waitFor();
    expect(await kept.getByRole("row", { name: manager.fullname }).textContent()).toMatch(/9\d%|8\d%/);
    expect(said).toEqual([]);
    await screenshot(page, "year-coaching-report");
  });
});
