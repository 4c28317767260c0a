import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { pageIn } from "./support/frames";
import { attemptsOf, goToPractice, inPractice, openPractice, practiceFrame } from "./support/practice";
import { aManager, anExecutive, anotherRepOf, type Person } from "./support/sales";
import { field } from "./support/shell";
import { create, one, rows, send } from "./support/webApi";

describe("a visit that is observed", () => {
  const Observational = 104500001;
  let browser: Browser;
  let rep: Person;
  let manager: Person;
  let page: Page;
  let coach: Page;
  let talk: string;

  const observed = (on: Page) => inPractice(on).locator('section[aria-label="Observed"]');

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await anotherRepOf(manager);
    talk = await create(
      "coach_conversations",
      {
        subject: "Visit watched together",
        "coach_repid@odata.bind": `/systemusers(${rep.systemuserid})`,
        coach_type: Observational,
        scheduledstart: new Date().toISOString(),
      },
      manager.internalemailaddress,
    );
  });
  afterAll(async () => {
    await send("PATCH", `coach_conversations(${talk})`, { statecode: 2 }, manager.internalemailaddress);
    await browser.close();
  });

  it("has nothing to score for the coach before the rep has", async () => {
    coach = await openPractice(browser, manager);

    expect(await observed(coach).getByText("Visit watched together").count()).toBe(0);
  });

  it("is scored by the rep first", async () => {
    page = await openPractice(browser, rep);
    const card = observed(page).locator(".card", { hasText: "Visit watched together" });
    await card.getByLabel("Skill that was watched").selectOption({ label: "Asking better questions" });
    await card.getByRole("radio").nth(2).check();
    expect(await violations(await practiceFrame(page))).toEqual([]);
    await screenshot(page, "practice-observed");
    await card.getByRole("button", { name: "Give own score" }).click();

    await inPractice(page).getByText("Asking better questions is scored.").waitFor();
  });

  it("is scored by the coach then, with a line of feedback", async () => {
    await coach.reload();
    const card = observed(coach).locator(".card", { hasText: "Visit watched together" });
    await card.getByRole("radio").nth(3).check();
    await card.getByLabel("One line of feedback").fill("One question more.");
    await card.getByRole("button", { name: "Give score" }).click();
    await inPractice(coach).getByText("Asking better questions is scored.").waitFor();

    const given = await rows<{ coach_value: number; coach_text: string | null }>(
      `coach_scores?$select=coach_value,coach_text&$filter=_coach_conversationid_value eq ${talk}&$orderby=coach_value`,
      rep.internalemailaddress,
    );
    expect(given.map(({ coach_value, coach_text }) => [coach_value, coach_text])).toEqual([
      [3, null],
      [4, "One question more."],
    ]);
  });
});

describe("a rep whom two coaches watch", () => {
  let browser: Browser;
  let manager: Person;
  let executive: Person;
  let rep: Person;
  let page: Page;
  let talk: string;

  const observed = (on: Page) =>
    inPractice(on).locator('section[aria-label="Observed"] .card', { hasText: `Observed together: ${rep.fullname}` });

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    executive = await anExecutive();
    rep = await anotherRepOf(manager);
  });
  afterAll(async () => {
    await send("PATCH", `coach_conversations(${talk})`, { statecode: 2 }, executive.internalemailaddress);
    await browser.close();
  });

  it("is chosen on the week of the executive, by the keyboard", async () => {
    page = await signIn(browser, executive.internalemailaddress);
    const week = page.frameLocator('iframe[src*="week/week.html"]');
    await week.getByRole("button", { name: `Observe together with ${manager.fullname}` }).press("Enter");
    await week.getByLabel("Who is watched").waitFor();
    await page.keyboard.type(rep.fullname);
    expect(await violations(await pageIn(page.locator('iframe[src*="week/week.html"]')))).toEqual([]);
    await screenshot(page, "week-observe-together");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    await field(page, "requiredattendees").getByRole("link", { name: manager.fullname }).waitFor();
    expect(await field(page, "coach_managerid").textContent()).toContain(executive.fullname);
    await screenshot(page, "observed-together");
    talk = (
      await one<{ activityid: string }>(
        `coach_conversations?$select=activityid&$filter=_coach_repid_value eq ${rep.systemuserid} and _coach_managerid_value eq ${executive.systemuserid} and statecode eq 0`,
      )
    ).activityid;
  });

  it("scores first, and then each coach without the other's", async () => {
    const watched = await openPractice(browser, rep);
    await observed(watched).getByLabel("Skill that was watched").selectOption({ label: "Asking better questions" });
    await observed(watched).getByRole("radio").nth(2).check();
    await observed(watched).getByRole("button", { name: "Give own score" }).click();
    await inPractice(watched).getByText("Asking better questions is scored.").waitFor();
    const coach = await openPractice(browser, manager);
    await goToPractice(page);
    for (const [on, level] of [
      [coach, 3],
      [page, 1],
    ] as const) {
      await observed(on).getByRole("radio").nth(level).check();
      await observed(on).getByRole("button", { name: "Give score" }).click();
      await inPractice(on).getByText("Asking better questions is scored.").waitFor();
    }

    const given = await rows<{ coach_value: number }>(
      `coach_scores?$select=coach_value&$filter=_coach_conversationid_value eq ${talk}&$orderby=coach_value`,
      rep.internalemailaddress,
    );
    expect(given.map((score) => score.coach_value)).toEqual([2, 3, 4]);
  });
});

describe("a coach who is coached", () => {
  const Observational = 104500001;
  const Subject = "One-to-one watched together";
  let browser: Browser;
  let manager: Person;
  let executive: Person;
  let page: Page;
  let coach: Page;
  let talk: string;

  const observed = (on: Page) => inPractice(on).locator('section[aria-label="Observed"] .card', { hasText: Subject });

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    executive = await anExecutive();
    talk = await create(
      "coach_conversations",
      {
        subject: Subject,
        "coach_repid@odata.bind": `/systemusers(${manager.systemuserid})`,
        coach_type: Observational,
        scheduledstart: new Date().toISOString(),
      },
      executive.internalemailaddress,
    );
  });
  afterAll(async () => {
    await send("PATCH", `coach_conversations(${talk})`, { statecode: 2 }, executive.internalemailaddress);
    await browser.close();
  });

  it("scores first what the executive has watched, on a skill of coaches", async () => {
    page = await openPractice(browser, manager);
    coach = await openPractice(browser, executive);
    expect(await observed(coach).count()).toBe(0);
    const skill = observed(page).getByLabel("Skill that was watched");
    expect(await skill.locator("option").allTextContents()).not.toContain("Discovery");
    await skill.selectOption({ label: "Asking before telling" });
    await observed(page).getByRole("radio").nth(2).check();
    expect(await violations(await practiceFrame(page))).toEqual([]);
    await screenshot(page, "practice-coach-observed");
    await observed(page).getByRole("button", { name: "Give own score" }).click();

    await inPractice(page).getByText("Asking before telling is scored.").waitFor();
  });

  it("is scored by the executive then", async () => {
    await coach.reload();
    await observed(coach).getByRole("radio").nth(3).check();
    await observed(coach).getByLabel("One line of feedback").fill("You asked twice before you told.");
    expect(await violations(await practiceFrame(coach))).toEqual([]);
    await screenshot(coach, "practice-executive-observes");
    await observed(coach).getByRole("button", { name: "Give score" }).click();
    await inPractice(coach).getByText("Asking before telling is scored.").waitFor();

    const given = await rows<{ coach_value: number }>(
      `coach_scores?$select=coach_value&$filter=_coach_conversationid_value eq ${talk}&$orderby=coach_value`,
      manager.internalemailaddress,
    );
    expect(given.map((score) => score.coach_value)).toEqual([3, 4]);
  });

  it("practises a skill of coaches with the executive in another browser", async () => {
    await inPractice(page).getByRole("button", { name: "Giving feedback" }).click();
    await inPractice(page)
      .getByRole("button", { name: /^Next: / })
      .click();
    await inPractice(page)
      .getByLabel("With")
      .selectOption({ label: `${executive.fullname} (coach)` });
    await inPractice(page).getByRole("button", { name: "Begin", exact: true }).click();
    await inPractice(coach).getByText(`${manager.fullname} practises`).waitFor();
    await inPractice(page).getByRole("button", { name: "Done: score it" }).click();
    await inPractice(page).getByRole("radio").nth(2).check();
    await inPractice(page).getByRole("button", { name: "Give own score" }).click();

    const form = inPractice(coach).locator(".waiting form").first();
    await form.getByRole("radio").nth(3).check();
    await form.getByLabel("One line of feedback").fill("One thing, and on the same day.");
    await form.getByRole("button", { name: "Give score" }).click();

    await inPractice(page).getByText(`${executive.fullname} gave 4. One thing, and on the same day.`).waitFor();
    expect(await attemptsOf(manager)).toContainEqual(expect.objectContaining({ coach_selfscore: 3, coach_score: 4 }));
  });

  it("is shown to the executive who chooses the manager", async () => {
    await inPractice(coach).getByLabel("Whose").selectOption({ label: manager.fullname });
    await inPractice(coach)
      .getByRole("heading", { name: `Practice of ${manager.fullname}` })
      .waitFor();
    await inPractice(coach).getByRole("button", { name: "Giving feedback" }).click();

    expect(await inPractice(coach).locator("tbody").textContent()).toContain("One thing, and on the same day.");
    await screenshot(coach, "practice-of-a-coach");
  });
});
