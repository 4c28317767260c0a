import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane } from "./support/coachPane";
import { overflowOf } from "./support/narrow";
import { attemptsOf, inPractice, openPractice, practiceFrame } from "./support/practice";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { complaints, openRecord, press } from "./support/shell";
import { one } from "./support/webApi";

describe("a rep who practises", () => {
  let browser: Browser;
  let rep: Person;
  let manager: Person;
  let page: Page;
  let coach: Page;
  let said: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await anotherRepOf(manager);
    page = await openPractice(browser, rep);
    said = complaints(page);
  });
  afterAll(async () => browser.close());

  const openSkill = async () => {
    await inPractice(page).locator(".skill button").first().click();
    await expect.poll(() => inPractice(page).locator("h2:focus").count()).toBe(1);
  };

  it("sees each skill, how far it is and when it is due", async () => {
    expect(await inPractice(page).locator(".skill").count()).toBeGreaterThanOrEqual(8);
    expect(await inPractice(page).locator(".skill").first().textContent()).toMatch(/Not ready yet|Ready at/);
    expect(await violations(await practiceFrame(page))).toEqual([]);
    await screenshot(page, "practice-skills");
  });

  it("opens a skill with its five levels and its next drill", async () => {
    await openSkill();

    expect(await inPractice(page).locator(".levels li").count()).toBe(5);
    expect(
      await inPractice(page)
        .getByRole("button", { name: /^Next: / })
        .count(),
    ).toBe(1);
    expect(await violations(await practiceFrame(page))).toEqual([]);
    await screenshot(page, "practice-skill");
  });

  it("practises alone by the keyboard, and gives the own score", async () => {
    const before = await attemptsOf(rep);
    await inPractice(page)
      .getByRole("button", { name: /^Next: / })
      .focus();
    await page.keyboard.press("Enter");
    await inPractice(page).getByRole("button", { name: "Begin", exact: true }).focus();
    await page.keyboard.press("Enter");
    await inPractice(page).getByRole("timer", { name: "Time" }).waitFor();
    await screenshot(page, "practice-running");
    expect(await violations(await practiceFrame(page))).toEqual([]);
    await inPractice(page).getByRole("button", { name: "Done: score it" }).focus();
    await page.keyboard.press("Enter");
    await inPractice(page).getByRole("radio").nth(2).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await inPractice(page).getByText("You gave 3.").waitFor();

    const known = new Set(before.map((attempt) => attempt.coach_attemptid));
    const added = (await attemptsOf(rep)).filter((attempt) => !known.has(attempt.coach_attemptid));
    expect(added.map((attempt) => [attempt.coach_selfscore, attempt.coach_score])).toEqual([[3, null]]);
  });

  it("practises with the coach in another browser, who scores after the own score", async () => {
    await inPractice(page).getByRole("button", { name: "Done", exact: true }).click();
    await inPractice(page)
      .getByRole("button", { name: /^Next: / })
      .click();
    await inPractice(page)
      .getByLabel("With")
      .selectOption({ label: `${manager.fullname} (coach)` });
    await inPractice(page).getByRole("button", { name: "Begin", exact: true }).click();
    await inPractice(page).getByRole("timer", { name: "Time" }).waitFor();

    coach = await openPractice(browser, manager);
    await inPractice(coach).getByText(`${rep.fullname} practises`).waitFor();
    await screenshot(coach, "practice-coach-watches");
    await inPractice(page).getByRole("button", { name: "Done: score it" }).click();
    await inPractice(page).getByRole("radio").nth(3).check();
    await inPractice(page).getByRole("button", { name: "Give own score" }).click();
    await inPractice(page).getByText(`${manager.fullname} gives a score now`).waitFor();

    const form = inPractice(coach).locator(".waiting form").first();
    await form.getByRole("radio").nth(4).check();
    expect(await violations(await practiceFrame(coach))).toEqual([]);
    await screenshot(coach, "practice-coach-scores");
    await form.getByLabel("One line of feedback").fill("You let the silence work.");
    await form.getByRole("button", { name: "Give score" }).click();

    await inPractice(page).getByText(`${manager.fullname} gave 5. You let the silence work.`).waitFor();
    expect(await attemptsOf(rep)).toContainEqual(expect.objectContaining({ coach_selfscore: 4, coach_score: 5 }));
    await screenshot(page, "practice-scored");
  });

  it("finds what was given on the way there", async () => {
    await inPractice(page).getByRole("button", { name: "Done", exact: true }).click();

    expect(await inPractice(page).locator("tbody tr").first().textContent()).toContain("You let the silence work.");
  });

  it("fits into 300 pixels", async () => {
    await page.setViewportSize({ width: 300, height: 800 });
    expect(await overflowOf(await practiceFrame(page))).toBe(0);
    await screenshot(page, "practice-narrow");
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("is shown to the coach who chooses the rep", async () => {
    await inPractice(coach).getByLabel("Whose").selectOption({ label: rep.fullname });
    await inPractice(coach)
      .getByRole("heading", { name: `Practice of ${rep.fullname}` })
      .waitFor();
    await inPractice(coach).locator(".skill button").first().click();

    expect(
      await inPractice(coach)
        .getByRole("button", { name: /^Next: / })
        .count(),
    ).toBe(0);
    expect(await inPractice(coach).locator("tbody").textContent()).toContain("You let the silence work.");
  });

  it("finds the next practice on the week", async () => {
    await page.getByRole("link", { name: "Week", exact: true }).click();
    const week = page.frameLocator('iframe[src*="week/week.html"]');
    await week.getByRole("button", { name: /^Practise: / }).click();

    await inPractice(page).locator(".levels").waitFor();
    expect(said).toEqual([]);
  });
});

describe("a coach who sees work that converts too little", () => {
  const EffectivenessGap = 104500003;
  const Agreed = 104500000;

  it("is led from the pane beside an account to what the rep can practise, and why", async () => {
    const browser = await openBrowser();
    const link = await one<{
      _coach_accountid_value: string;
      coach_targetid: { _ownerid_value: string };
    }>(
      `coach_targetlinks?$select=_coach_accountid_value&$expand=coach_targetid($select=_ownerid_value)&$filter=coach_targetid/coach_diagnosis eq ${EffectivenessGap} and coach_targetid/coach_planid/statuscode eq ${Agreed} and coach_to eq null and _coach_accountid_value ne null&$top=1`,
    );
    const rep = await one<Person & { _parentsystemuserid_value: string }>(
      `systemusers?$select=systemuserid,internalemailaddress,fullname,_parentsystemuserid_value&$filter=systemuserid eq ${link.coach_targetid._ownerid_value}`,
    );
    const coach = await one<Person>(
      `systemusers?$select=internalemailaddress&$filter=systemuserid eq ${rep._parentsystemuserid_value}`,
    );
    const page = await signIn(browser, coach.internalemailaddress);
    await openRecord(page, "account", link._coach_accountid_value);
    await press(page, "Coach");
    await coachPane(page).getByRole("button", { name: "Practise the skills beneath it" }).first().press("Enter");
    await inPractice(page)
      .getByRole("heading", { name: `Practice of ${rep.fullname}` })
      .waitFor();

    expect(await inPractice(page).locator(".because").first().textContent()).toContain("converts too little");
    await browser.close();
  });
});
