import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot } from "./support/browser";
import { overflowOf } from "./support/narrow";
import { attemptsOf, inPractice, openPractice, practiceFrame } from "./support/practice";
import { aManager, anotherManager, anotherRepOf, type Person } from "./support/sales";
import { create, send } from "./support/webApi";

describe("a rep who practises in a conversation with two coaches", () => {
  const Subject = "Practised together";
  let browser: Browser;
  let rep: Person;
  let manager: Person;
  let second: Person;
  let talk: string;
  let page: Page;
  let first: Page;
  let beside: Page;

  const form = (on: Page) => inPractice(on).locator('section[aria-label="Waiting for your score"] form').first();
  const given = () => inPractice(page).locator(".given").allTextContents();

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    second = await anotherManager(manager);
    rep = await anotherRepOf(manager);
    talk = await create(
      "coach_conversations",
      {
        subject: Subject,
        "coach_repid@odata.bind": `/systemusers(${rep.systemuserid})`,
        scheduledstart: new Date().toISOString(),
        coach_conversation_activity_parties: [
          {
            "partyid_systemuser@odata.bind": `/systemusers(${second.systemuserid})`,
            participationtypemask: 5,
          },
        ],
      },
      manager.internalemailaddress,
    );
    page = await openPractice(browser, rep);
    first = await openPractice(browser, manager);
    beside = await openPractice(browser, second);
  });
  afterAll(async () => {
    await send("PATCH", `coach_conversations(${talk})`, { statecode: 2 }, manager.internalemailaddress);
    await browser.close();
  });

  it("chooses the conversation by the keyboard, and reads that each coach scores", async () => {
    await inPractice(page).locator(".skill button").first().press("Enter");
    await inPractice(page)
      .getByRole("button", { name: /^Next: / })
      .press("Enter");
    await inPractice(page).getByLabel("With").focus();
    await page.keyboard.type(`In “${Subject}`);

    await inPractice(page).getByText("Each coach gives a score").waitFor();
    expect(await violations(await practiceFrame(page))).toEqual([]);
    await screenshot(page, "practice-in-a-conversation");
    await page.setViewportSize({ width: 300, height: 800 });
    expect(await overflowOf(await practiceFrame(page))).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("is seen practising by both coaches, without a reload", async () => {
    await inPractice(page).getByRole("button", { name: "Begin", exact: true }).press("Enter");

    for (const coach of [first, beside]) await inPractice(coach).getByText(`${rep.fullname} practises`).waitFor();
  });

  it("waits for the scores of both, and is shown none before both have given theirs", async () => {
    await inPractice(page).getByRole("button", { name: "Done: score it" }).press("Enter");
    await inPractice(page).getByRole("radio").nth(2).press("Space");
    await page.keyboard.press("Enter");
    await inPractice(page).getByText("give a score each now").waitFor();
    await form(first).getByRole("radio").nth(3).check();
    await form(first).getByLabel("One line of feedback").fill("You asked why.");
    await form(first).getByRole("button", { name: "Give score" }).click();
    await inPractice(first).getByText("has your score").waitFor();
    await form(beside).waitFor();

    expect(await inPractice(beside).locator("body").textContent()).not.toContain("You asked why.");
    expect(await given()).toEqual([]);
    await screenshot(page, "practice-waits-for-two");
  });

  it("reads both scores once both are given", async () => {
    await form(beside).getByRole("radio").nth(1).check();
    await form(beside).getByRole("button", { name: "Give score" }).click();

    await expect.poll(given).toEqual([`${manager.fullname} gave 4. You asked why.`, `${second.fullname} gave 2.`]);
    expect(await attemptsOf(rep)).toContainEqual(
      expect.objectContaining({
        coach_selfscore: 3,
        coach_score: 4,
        _coach_conversationid_value: talk,
      }),
    );
    expect(await violations(await practiceFrame(page))).toEqual([]);
    await screenshot(page, "practice-scored-by-two");
  });
});
