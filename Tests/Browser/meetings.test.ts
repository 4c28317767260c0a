import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane } from "./support/coachPane";
import { answered, newDeal } from "./support/deals";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { goToPractice, inPractice, openPractice, practiceFrame } from "./support/practice";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { chooseArea, complaints } from "./support/shell";
import { admin, create, one, rows, send } from "./support/webApi";

const Hour = 3_600_000;
const Propose = 2;

describe("a meeting that matters", () => {
  let browser: Browser;
  let rep: Person;
  let manager: Person;
  let deal: string;
  let meeting: string;
  let page: Page;
  let coach: Page;
  let said: string[];

  const row = (on: Page) => inPractice(on).locator(".meeting", { hasText: "Show the savings" });

  /** The manager and the rep have planned it in a conversation, and said the same to everything. */
  const planned = async () => {
    const { coach_templateid: template } = await one<{ coach_templateid: string }>(
      "coach_templates?$select=coach_templateid&$filter=coach_name eq 'Call planning' and statecode eq 0",
    );
    const asked = { RegardingTable: "appointment", RegardingId: meeting, TemplateId: template };
    await send("POST", "coach_StartConversation", asked, manager.internalemailaddress);
    const { activityid: talk } = await one<{ activityid: string }>(
      `coach_conversations?$select=activityid&$filter=_coach_appointmentid_value eq ${meeting}`,
    );
    const questions = await rows<{ coach_questionid: string }>(
      `coach_questions?$select=coach_questionid&$filter=coach_sectionid/_coach_templateid_value eq ${template} and coach_required eq true`,
    );
    for (const { coach_questionid } of questions)
      await answered(manager, talk, coach_questionid, "They ask for the contract.");
    await send(
      "POST",
      "coach_CompleteConversation",
      { ConversationId: talk, Minutes: 20 },
      manager.internalemailaddress,
    );
  };

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await anotherRepOf(manager);
    deal = await newDeal(rep, "Savings shown", { salesstage: Propose, estimatedvalue: 90_000 });
    meeting = await create(
      "appointments",
      {
        subject: "Show the savings",
        scheduledstart: new Date(Date.now() + Hour).toISOString(),
        scheduledend: new Date(Date.now() + 2 * Hour).toISOString(),
        "regardingobjectid_opportunity_appointment@odata.bind": `/opportunities(${deal})`,
      },
      rep.internalemailaddress,
    );
    await planned();
    page = await signIn(browser, rep.internalemailaddress);
    said = complaints(page);
    await goToPractice(page);
  });
  afterAll(async () => browser.close());

  it("stands in the queue with its deal and what it is worth", async () => {
    await row(page).waitFor();

    expect(await row(page).textContent()).toContain("90,000");
    await screenshot(page, "meeting-queue");
  });

  it("is rehearsed beside the deal, its plan and what the customer may say", async () => {
    await row(page)
      .getByRole("button", { name: /^Rehearse for / })
      .press("Enter");
    await inPractice(page).getByRole("heading", { name: "What the customer may say" }).waitFor();
    const objections = await inPractice(page).locator(".messages").last().locator("q").allTextContents();

    expect(objections).toContain("It sounds good, but I have to think about it.");
    expect(objections).not.toContain("Just send me a brochure by e-mail.");
    expect(await violations(await practiceFrame(page))).toEqual([]);
    await screenshot(page, "meeting-rehearse");
  });

  it("is rehearsed by the keyboard alone, and is marked so", async () => {
    await inPractice(page).getByRole("button", { name: "Begin", exact: true }).press("Enter");
    await inPractice(page).getByRole("button", { name: "Done: score it" }).press("Enter");
    await inPractice(page).getByRole("radio").nth(1).press("Space");
    await page.keyboard.press("Enter");
    await inPractice(page).getByText("You gave 2.").waitFor();
    await inPractice(page).getByRole("button", { name: "Done", exact: true }).press("Enter");

    await expect.poll(() => row(page).textContent()).toContain("rehearsed");
    const attempts = await rows(
      `coach_attempts?$select=coach_selfscore&$filter=_coach_appointmentid_value eq ${meeting}`,
    );
    expect(attempts).toHaveLength(1);
  });

  it("fits into 300 pixels while it is rehearsed", async () => {
    await page.setViewportSize({ width: 300, height: 800 });
    await row(page)
      .getByRole("button", { name: /^Rehearse for / })
      .click();
    await inPractice(page).getByRole("heading", { name: "Planned" }).waitFor();

    expect(await overflowOf(await practiceFrame(page))).toBe(0);
    await screenshot(page, "meeting-narrow");
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("is looked back on afterwards: the plan at the left, the debrief in the pane, what came of it at the right", async () => {
    await send(
      "PATCH",
      `appointments(${meeting})`,
      {
        scheduledstart: new Date(Date.now() - 2 * Hour).toISOString(),
        scheduledend: new Date(Date.now() - Hour).toISOString(),
      },
      rep.internalemailaddress,
    );
    coach = await openPractice(browser, manager);
    await inPractice(coach).getByLabel("Whose").selectOption({ label: rep.fullname });
    await inPractice(coach).getByRole("button", { name: "Plan and outcome of Show the savings" }).press("Enter");
    await inPractice(coach).getByText("Nobody has looked back on it yet.").waitFor();
    expect(await violations(await practiceFrame(coach))).toEqual([]);
    await inPractice(coach).getByRole("button", { name: "Debrief" }).press("Enter");
    await coachPane(coach).getByRole("button", { name: "Start" }).press("Enter");
    await coachPane(coach).getByRole("button", { name: "Complete" }).waitFor();

    await (await practiceFrame(coach)).evaluate(() => window.dispatchEvent(new Event("focus")));
    await inPractice(coach)
      .getByRole("heading", { name: /Observed call/ })
      .waitFor();
    await screenshot(coach, "meeting-debrief");
    expect(await inPractice(coach).locator(".sides").textContent()).toContain("own score 2");
  });

  it("is left when the coach turns to somebody else", async () => {
    await inPractice(coach).getByLabel("Whose").selectOption({ label: "My own" });

    await inPractice(coach).getByRole("heading", { name: "Skills" }).waitFor();
    expect(await inPractice(coach).locator(".sides").count()).toBe(0);
  });

  it("leaves the list of what is to be looked back on once somebody has", async () => {
    await page.reload();
    await inPractice(page).getByRole("heading", { name: "Skills" }).waitFor();

    expect(await inPractice(page).getByRole("button", { name: "Plan and outcome of Show the savings" }).count()).toBe(
      0,
    );
    expect(said).toEqual([]);
  });
});

describe("messages of a file", () => {
  const Import = 'iframe[src*="messages/messages.html"]';
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(browser, admin);
    await chooseArea(page, "Set up");
    await page.getByRole("link", { name: "Import Messages", exact: true }).click();
    await page.frameLocator(Import).getByRole("heading", { level: 1 }).waitFor();
  });
  afterAll(async () => browser.close());

  const take = async (csv: string) => {
    await page.frameLocator(Import).getByLabel("Text of the file").fill(csv);
    await page.frameLocator(Import).getByRole("button", { name: "Take it in" }).press("Enter");
  };

  it("are all left out when a line is wrong, which is named", async () => {
    await take(
      "name,kind,cue,answer,stages\nFrom the page,Objection,Cue,Answer,Propose\nWrong,Joke,Cue,Answer,Somewhere",
    );
    await page.frameLocator(Import).getByRole("alert").waitFor();

    expect(await page.frameLocator(Import).locator(".problems").textContent()).toContain("Line 3");
    expect(await rows("coach_messages?$select=coach_name&$filter=coach_name eq 'From the page'")).toHaveLength(0);
    expect(await violations(await pageIn(page.locator(Import)))).toEqual([]);
    await screenshot(page, "import-problems");
  });

  it("are made of a file that is chosen", async () => {
    await page
      .frameLocator(Import)
      .locator('input[type="file"]')
      .setInputFiles({
        name: "messages.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("name,kind,cue,answer,stages\nFrom the page,Objection,Cue,Answer,Propose"),
      });
    await expect
      .poll(() => page.frameLocator(Import).getByLabel("Text of the file").inputValue())
      .toContain("From the page");
    await page.frameLocator(Import).getByRole("button", { name: "Take it in" }).press("Enter");
    await page.frameLocator(Import).getByText("1 made, 0 put differently.").waitFor();

    const made = await rows<{ coach_messageid: string; coach_stages: string }>(
      "coach_messages?$select=coach_messageid,coach_stages&$filter=coach_name eq 'From the page'",
    );
    expect(made.map(({ coach_stages }) => coach_stages)).toEqual(["Propose"]);
    await screenshot(page, "import-done");
    await send("PATCH", `coach_messages(${made[0]?.coach_messageid ?? ""})`, { statecode: 1, statuscode: 2 });
  });
});
