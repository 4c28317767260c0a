import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane, openPane, paneFrame, pressCoach, question } from "./support/coachPane";
import { answered, conversationAbout, newDeal, scheduledTalk, startedTalk } from "./support/deals";
import { overflowOf, setPaneWidth } from "./support/narrow";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { inView, openRecord } from "./support/shell";
import { answeredBy, publishedTemplate, takeOut, type Template } from "./support/templates";
import { create, one, rows, send } from "./support/webApi";

const Changed = "What changed for the customer?";
const Worry = "What worries you about this deal?";
const Closes = "Why would they sign on that day?";
const Somewhat = 104500002;

let browser: Browser;
let manager: Person;
let rep: Person;
let template: Template;

const answersOf = (talk: string) =>
  rows<{ coach_answerid: string; coach_text: string; coach_prompt: string }>(
    `coach_answers?$select=coach_text,coach_prompt&$filter=_coach_conversationid_value eq ${talk}&$orderby=createdon`,
  );
const saved = (pane: FrameLocator) => pane.getByText(/^saved \d/).waitFor();

beforeAll(async () => {
  browser = await openBrowser();
  manager = await aManager();
  rep = await anotherRepOf(manager);
  template = await publishedTemplate("Short talk", [
    { prompt: Changed, required: true },
    { prompt: Worry, answeredBy: answeredBy.rep },
    { prompt: Closes, answeredBy: answeredBy.either, column: "estimatedclosedate" },
  ]);
});
afterAll(async () => browser.close());

describe("a scheduled conversation", () => {
  let page: Page;
  let pane: FrameLocator;
  let deal: string;
  let talk: string;

  beforeAll(async () => {
    deal = await newDeal(rep, "Scheduled talk");
    talk = await scheduledTalk(manager, deal, template, "2031-11-28T15:00:00Z");
    page = await signIn(browser, manager.internalemailaddress);
    pane = await openPane(page, "opportunity", deal);
  });

  it("is shown with its day and what it will ask, and can be prepared", async () => {
    await pane.getByText("scheduled for 11/28/2031").waitFor();
    await pane.getByLabel(Changed).fill("Prepared");
    await saved(pane);
    await screenshot(page, "pane-scheduled");
    expect([await pane.getByRole("button", { name: "Complete" }).count(), (await answersOf(talk)).length]).toEqual([
      0, 1,
    ]);
  });

  it("begins in the pane, and no second one is made", async () => {
    await pane.getByRole("button", { name: "Start conversation" }).click();
    await pane.getByRole("button", { name: "Complete" }).waitFor();
    const about = await rows<{ activityid: string; statecode: number }>(
      `coach_conversations?$select=statecode&$filter=_regardingobjectid_value eq ${deal}`,
    );
    expect(about.map(({ activityid, statecode }) => [activityid, statecode])).toEqual([[talk, 0]]);
  });

  it("then asks the first question that has no answer of those that the manager answers", async () => {
    const focused = pane.locator(":focus");
    await expect.poll(() => focused.getAttribute("id")).toBe(`answer-${template.questions[Closes] ?? ""}`);
    expect(await inView(focused)).toBe(true);
  });

  it("is cancelled only after a question", async () => {
    await pane.getByRole("button", { name: "Cancel conversation" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel conversation" }).click();
    await pane.getByRole("button", { name: "Start conversation" }).waitFor();
    expect((await conversationAbout(deal)).statecode).toBe(2);
  });
});

describe("a conversation whose template has changed", () => {
  let pane: FrameLocator;
  const [Kept, Answered, Unanswered] = ["Who decides?", "Who influences?", "Who pays?"];

  beforeAll(async () => {
    const changing = await publishedTemplate("Changing talk", [
      { prompt: Kept },
      { prompt: Answered },
      { prompt: Unanswered, required: true },
    ]);
    const deal = await newDeal(rep, "Changed template");
    const talk = await startedTalk(manager, deal, changing);
    await answered(manager, talk, changing.questions[Answered] ?? "", "The head of operations");
    await takeOut(changing, Answered);
    await takeOut(changing, Unanswered);
    pane = await openPane(await signIn(browser, manager.internalemailaddress), "opportunity", deal);
    await pane.getByLabel(Kept).waitFor();
  });

  it("shows what was answered to a question that is not asked any more", async () => {
    expect(await question(pane, Answered).textContent()).toContain("The head of operations");
    expect(await question(pane, Answered).locator("textarea").count()).toBe(0);
  });

  it("does not ask a question that was taken out, and is completed without it", async () => {
    expect(await pane.getByText(Unanswered).count()).toBe(0);
    await pane.getByRole("button", { name: "Complete" }).click();
    await pane.getByText(`${rep.fullname} has been asked for a verdict`).waitFor();
  });
});

describe("what is typed", () => {
  let page: Page;
  let pane: FrameLocator;
  let talk: string;

  beforeAll(async () => {
    const deal = await newDeal(rep, "Nothing is lost");
    talk = await startedTalk(manager, deal, template);
    page = await signIn(browser, manager.internalemailaddress);
    pane = await openPane(page, "opportunity", deal);
  });

  it("stays when it cannot be saved, and is saved by itself once it can", async () => {
    await page.route("**/coach_answers?*", (route) => route.abort());
    await pane.getByLabel(Changed).fill("Said while the network was down");
    await pane.getByText("not saved yet · trying again").waitFor();
    expect([await pane.getByLabel(Changed).inputValue(), await answersOf(talk)]).toEqual([
      "Said while the network was down",
      [],
    ]);
    await page.unroute("**/coach_answers?*");
    await saved(pane);
    expect((await answersOf(talk)).map(({ coach_text }) => coach_text)).toEqual(["Said while the network was down"]);
  });

  it("stays when it is refused, and the reason is shown", async () => {
    const body = { error: { code: "0x80040265", message: "The conversation is closed." } };
    await page.route("**/coach_answers(*", (route) => route.fulfill({ status: 400, json: body }));
    await pane.getByLabel(Changed).fill("Said too late");
    await pane.getByText("not saved: The conversation is closed.").waitFor();
    expect(await pane.getByLabel(Changed).inputValue()).toBe("Said too late");
    await page.unroute("**/coach_answers(*");
  });

  it("is not written over what the rep wrote meanwhile, and the manager sees both", async () => {
    await pane.getByLabel(Closes).fill("Their budget ends");
    await saved(pane);
    const mine = (await answersOf(talk)).find(({ coach_prompt }) => coach_prompt === Closes);
    const theirs = { coach_text: "Their board meets" };
    await send("PATCH", `coach_answers(${mine?.coach_answerid ?? ""})`, theirs, rep.internalemailaddress);
    await pane.getByLabel(Closes).fill("Their budget ends in May");
    const note = question(pane, Closes).getByRole("alert");
    await note.getByText("Their board meets").waitFor();
    await note.getByText(`${rep.fullname} has answered meanwhile.`, { exact: false }).waitFor();
    expect(await pane.getByLabel(Closes).inputValue()).toBe("Their budget ends in May");
    await note.getByRole("button", { name: "Take theirs" }).click();
    await expect.poll(() => pane.getByLabel(Closes).inputValue()).toBe("Their board meets");
  });

  it("outlives the page where the network fails, and is sent when the pane opens again", async () => {
    await page.route("**/coach_answers*", (route) =>
      route.request().method() === "GET" ? route.continue() : route.abort(),
    );
    await pane.getByLabel(Changed).fill("Said in a tunnel");
    await pane.getByText("not saved yet · trying again").waitFor();
    await page.reload();
    await page.unroute("**/coach_answers*");
    pane = await pressCoach(page);
    await expect.poll(() => pane.getByLabel(Changed).inputValue()).toBe("Said in a tunnel");
    await expect
      .poll(async () => (await answersOf(talk)).map(({ coach_text }) => coach_text))
      .toContain("Said in a tunnel");
  });

  it("goes out when the page is left at once", async () => {
    await pane.getByLabel(Changed).fill("Said last");
    await page.reload();
    await expect.poll(async () => (await answersOf(talk)).map(({ coach_text }) => coach_text)).toContain("Said last");
  });
});

describe("the rep of a conversation", () => {
  let page: Page;
  let pane: FrameLocator;
  let deal: string;
  let talk: string;

  beforeAll(async () => {
    deal = await newDeal(rep, "The rep's own view", { estimatedclosedate: "2031-11-28" });
    talk = await startedTalk(manager, deal, template);
    await answered(manager, talk, template.questions[Changed] ?? "", "A new buyer");
    await create(
      "tasks",
      {
        subject: "Meet the new buyer",
        coach_due: "2031-11-20",
        "ownerid@odata.bind": `/systemusers(${rep.systemuserid})`,
        "coach_conversationid@odata.bind": `/coach_conversations(${talk})`,
        "regardingobjectid_opportunity_task@odata.bind": `/opportunities(${deal})`,
      },
      manager.internalemailaddress,
    );
    page = await signIn(browser, rep.internalemailaddress);
    pane = await openPane(page, "opportunity", deal);
  });

  it("reads what the manager wrote, and can answer what is asked of the rep", async () => {
    expect(await question(pane, Changed).textContent()).toContain("A new buyer");
    expect(await question(pane, Changed).locator("textarea").count()).toBe(0);
    await pane.getByLabel(Worry).fill("The price");
    await saved(pane);
    const own = (await answersOf(talk)).find(({ coach_prompt }) => coach_prompt === Worry);
    expect(own?.coach_text).toBe("The price");
  });

  it("reads beside a question what the deal says, under the column's label", async () => {
    const beside = question(pane, Closes).locator(".record-column");
    await expect.poll(() => beside.textContent()).toBe("Est. close date: 11/28/2031");
  });

  it("is offered no start, no completion and no cancellation", async () => {
    await screenshot(page, "pane-rep");
    expect(await pane.getByRole("button", { name: /Start|Complete|Cancel/ }).count()).toBe(0);
  });

  it("in 300 pixels, without a horizontal scroll bar and without accessibility violations", async () => {
    await setPaneWidth(page, 300);
    const frame = await paneFrame(page);
    await screenshot(page, "pane-rep-300");
    expect([await overflowOf(frame), await violations(frame)]).toEqual([0, []]);
  });

  it("is asked for the verdict where the conversation was, and gives it there", async () => {
    await send(
      "POST",
      "coach_CompleteConversation",
      { ConversationId: talk, Minutes: 20 },
      manager.internalemailaddress,
    );
    await pressCoach(page);
    await pane.getByText("Did this change how you think or what you will do?").waitFor();
    await pane.getByRole("radio", { name: "Somewhat" }).check();
    await pane.getByLabel("What will you do differently?").fill("Ask about the budget first");
    await pane.getByRole("button", { name: "Give verdict" }).click();
    await pane.getByText(`Thank you. ${manager.fullname} sees it now.`).waitFor();
    const feedback = await one<{ coach_verdict: number; coach_text: string }>(
      `coach_feedbacks?$select=coach_verdict,coach_text&$filter=_coach_conversationid_value eq ${talk}`,
      rep.internalemailaddress,
    );
    expect(feedback).toMatchObject({ coach_verdict: Somewhat, coach_text: "Ask about the budget first" });
    expect(await pane.getByRole("radio").count()).toBe(0);
  });

  it("finds what was promised, and is promised, in the next talk about the deal", async () => {
    const promise = pane.getByRole("listitem").filter({ hasText: "Meet the new buyer" });
    expect(await promise.textContent()).toContain(`${rep.fullname} · due 11/20/2031 · open`);
  });

  it("opens the conversation itself from its form, with what was said in it", async () => {
    await openRecord(page, "coach_conversation", talk);
    await pressCoach(page);
    await coachPane(page).getByText("20 min").waitFor();
    await screenshot(page, "pane-held");
    const held = coachPane(page);
    expect(await held.locator("textarea").count()).toBe(0);
    expect(await question(held, Worry).textContent()).toContain("The price");
    expect(await held.getByText("verdict: Somewhat").count()).toBe(1);
  });
});

it("opens with one call, however much there is to show", async () => {
  const deal = await newDeal(rep, "One call");
  await startedTalk(manager, deal, template);
  const page = await signIn(browser, manager.internalemailaddress);
  await openRecord(page, "opportunity", deal);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.frame().url().includes("pane.html") && request.url().includes("/api/data/")) asked.push(request.url());
  });
  const pane = await pressCoach(page);
  await pane.getByLabel(Changed).waitFor();
  // What a timeline did, and what is only claimed, is asked once all is there: nobody waits for it.
  const before = asked.filter((url) => !/activitypointers|coach_answers\?fetchXml/.test(url));
  expect(before.map((url) => /v9\.2\/(\w+)/.exec(url)?.[1])).toEqual(["coach_GetCoachingContext"]);
});
