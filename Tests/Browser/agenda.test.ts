import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { openPane, paneFrame, question } from "./support/coachPane";
import { conversationAbout, newDeal, scheduledTalk, startedTalk } from "./support/deals";
import { overflowOf, setPaneWidth } from "./support/narrow";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { publishedTemplate, questionKind, type Template } from "./support/templates";
import { create, rows, send } from "./support/webApi";

const Decides = "Who decides?";
const Changed = "What changed?";
const Markup = 'Price <b>"&</b>';

let browser: Browser;
let manager: Person;
let rep: Person;
let template: Template;

const raised = (by: Person, words: string, isPrivate = false) =>
  create(
    "coach_agendaitems",
    {
      coach_name: words,
      coach_private: isPrivate,
      "coach_repid@odata.bind": `/systemusers(${rep.systemuserid})`,
      "coach_managerid@odata.bind": `/systemusers(${manager.systemuserid})`,
    },
    by.internalemailaddress,
  );
const points = (pane: FrameLocator) => pane.getByRole("region", { name: "To talk about" });
const saved = (pane: FrameLocator) => pane.getByText(/^saved \d/).waitFor();

beforeAll(async () => {
  browser = await openBrowser();
  manager = await aManager();
  rep = await anotherRepOf(manager);
  template = await publishedTemplate("Points and evidence", [
    { prompt: Changed },
    { prompt: Decides, kind: questionKind.evidence },
  ]);
});
afterAll(async () => browser.close());

describe("the points of a scheduled talk", () => {
  let page: Page;
  let pane: FrameLocator;
  let deal: string;
  let talk: string;

  beforeAll(async () => {
    deal = await newDeal(rep, "Agenda of two");
    await send(
      "POST",
      "coach_CompleteConversation",
      { ConversationId: await startedTalk(manager, deal, template), Minutes: 10 },
      manager.internalemailaddress,
    );
    await raised(rep, Markup);
    await raised(rep, "The rep keeps this", true);
    talk = await scheduledTalk(manager, deal, template, "2031-11-28T15:00:00Z");
    page = await signIn(browser, manager.internalemailaddress);
    pane = await openPane(page, "opportunity", deal);
  });

  it("are the rep's and the manager's, as they were written, and never the other's private ones", async () => {
    await points(pane).getByText(Markup).waitFor();
    expect(await pane.getByText("The rep keeps this").count()).toBe(0);
  });

  it("come after what changed since the last talk", async () => {
    await pane.getByRole("heading", { name: /^Since your last talk, / }).waitFor();
    await screenshot(page, "agenda-scheduled");
  });

  it("are added in place, private ones too, by the keyboard alone", async () => {
    await points(pane).getByRole("button", { name: "Add a point" }).press("Enter");
    // Whoever types waits until the cursor is there.
    const field = points(pane).getByRole("textbox");
    await expect.poll(() => field.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.type("The manager's own");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await points(pane).getByRole("listitem").filter({ hasText: "The manager's own" }).getByText("private").waitFor();
  });

  it("are put in another order", async () => {
    await points(pane).getByRole("button", { name: "Move up: The manager's own" }).click();
    await expect
      .poll(async () => (await points(pane).getByRole("listitem").allTextContents())[0])
      .toContain("The manager's own");
  });

  it("read well and fit at 300 pixels", async () => {
    await setPaneWidth(page, 300);
    await screenshot(page, "agenda-300");
    const frame = await paneFrame(page);
    expect([await violations(frame), await overflowOf(frame)]).toEqual([[], 0]);
    await setPaneWidth(page, 420);
  });

  it("are ticked off once it goes on, and discussed when it is completed", async () => {
    await pane.getByRole("button", { name: "Start conversation" }).click();
    await points(pane).getByRole("checkbox", { name: Markup }).check();
    await expect.poll(() => points(pane).getByRole("checkbox", { name: Markup }).isChecked()).toBe(true);
    await pane.getByLabel(Changed).fill("A new buyer");
    await saved(pane);
    await screenshot(page, "agenda-open");
    await pane.getByRole("button", { name: "Complete" }).click();
    await pane.getByText(/has been asked for a verdict/).waitFor();
    const [point] = await rows<{ statuscode: number; _coach_conversationid_value: string }>(
      `coach_agendaitems?$select=statuscode,_coach_conversationid_value&$filter=_coach_conversationid_value eq ${talk}`,
    );
    expect(point?.statuscode).toBe(104500000);
  });
});

describe("a deal that changes between two talks", () => {
  let page: Page;
  let deal: string;

  beforeAll(async () => {
    deal = await newDeal(rep, "Worth more, and later", { estimatedclosedate: "2031-11-20" });
    // A talk is held at a second of the clock, and a deal of that second is new since.
    await new Promise((resume) => setTimeout(resume, 1100));
    await send(
      "POST",
      "coach_CompleteConversation",
      { ConversationId: await startedTalk(manager, deal, template), Minutes: 10 },
      manager.internalemailaddress,
    );
    const changed = { estimatedvalue: 30_500, estimatedclosedate: "2031-12-12" };
    await send("PATCH", `opportunities(${deal})`, changed, rep.internalemailaddress);
    page = await signIn(browser, manager.internalemailaddress);
  });

  it("is compared with how it stood, in a talk about nothing in particular", async () => {
    const next = await create(
      "coach_conversations",
      {
        subject: "Where the deals are",
        scheduledstart: "2031-11-29T15:00:00Z",
        "coach_repid@odata.bind": `/systemusers(${rep.systemuserid})`,
      },
      manager.internalemailaddress,
    );
    const pane = await openPane(page, "coach_conversation", next);
    const since = pane.getByRole("region", { name: /^Since your last talk, / });
    const line = since.getByRole("listitem").filter({ hasText: "Worth more, and later" });
    await line.waitFor();
    await screenshot(page, "preread-deals");
    expect(await line.textContent()).toMatch(
      /^Slipped · Grew Worth more, and later · \D*30,500\D*, was \D*12,000\D* · .*12.*2031, was .*20.*2031$/,
    );
    await setPaneWidth(page, 300);
    const frame = await paneFrame(page);
    expect([await violations(frame), await overflowOf(frame)]).toEqual([[], 0]);
    await setPaneWidth(page, 420);
  });

  it("says in its own pane how often it was put off", async () => {
    const pane = await openPane(page, "opportunity", deal);
    await pane.getByText("(moved 1×)").waitFor();
    await screenshot(page, "deal-put-off");
  });
});

describe("a talk that is over", () => {
  let page: Page;
  let talk: string;

  beforeAll(async () => {
    const deal = await newDeal(rep, "Summed up");
    talk = await startedTalk(manager, deal, template);
    const point = await raised(rep, Markup);
    await raised(manager, "The manager keeps this", true);
    await send(
      "PATCH",
      `coach_agendaitems(${point})`,
      { "coach_conversationid@odata.bind": `/coach_conversations(${talk})` },
      rep.internalemailaddress,
    );
    await create(
      "coach_answers",
      {
        coach_text: Markup,
        "coach_conversationid@odata.bind": `/coach_conversations(${talk})`,
        "coach_questionid@odata.bind": `/coach_questions(${template.questions[Changed] ?? ""})`,
      },
      manager.internalemailaddress,
    );
    await send(
      "POST",
      "coach_CompleteConversation",
      { ConversationId: talk, Minutes: 25 },
      manager.internalemailaddress,
    );
    page = await signIn(browser, manager.internalemailaddress);
  });

  it("is summed up, sent as an e-mail that is a draft, and no word of it is markup", async () => {
    const pane = await openPane(page, "coach_conversation", talk);
    await pane.getByRole("button", { name: "Summary" }).click();
    const summary = page.frameLocator('iframe[src*="summary.html"]');
    await summary.getByRole("heading", { name: "Talked about" }).waitFor();
    await screenshot(page, "summary");
    expect(await summary.getByText("The manager keeps this").count()).toBe(0);
    await summary.getByRole("button", { name: "Send as e-mail" }).click();
    await expect
      .poll(async () =>
        (await rows<{ description: string }>(`emails?$select=description&$filter=contains(description,'Price')`)).map(
          ({ description }) => description,
        ),
      )
      .toEqual([expect.stringContaining("Price &lt;b&gt;&quot;&amp;&lt;/b&gt;")]);
  });
});

describe("evidence", () => {
  let page: Page;
  let pane: FrameLocator;
  let deal: string;

  beforeAll(async () => {
    deal = await newDeal(rep, "Evidence of a deal");
    await create(
      "phonecalls",
      { subject: "The CFO said so", "regardingobjectid_opportunity_phonecall@odata.bind": `/opportunities(${deal})` },
      rep.internalemailaddress,
    );
    await startedTalk(manager, deal, template);
    page = await signIn(browser, manager.internalemailaddress);
    pane = await openPane(page, "opportunity", deal);
  });

  it("that is claimed is said of the deal", async () => {
    await question(pane, Decides).getByRole("radio", { name: "Claimed" }).check();
    await saved(pane);
    await page.reload();
    pane = await openPane(page, "opportunity", deal);
    await pane.getByText("Only claimed:").waitFor();
  });

  it("is verified by an activity about the deal", async () => {
    await question(pane, Decides).getByRole("radio", { name: "Verified" }).click();
    await question(pane, Decides).getByLabel("Which record shows it?").selectOption({ index: 1 });
    await question(pane, Decides).getByRole("button", { name: "Show the record" }).waitFor();
    await saved(pane);
    await screenshot(page, "evidence");
    expect(await violations(await paneFrame(page))).toEqual([]);
    const { activityid } = await conversationAbout(deal);
    const [answer] = await rows<{ coach_number: number; coach_sourcetable: string }>(
      `coach_answers?$select=coach_number,coach_sourcetable&$filter=_coach_conversationid_value eq ${activityid}`,
    );
    expect([answer?.coach_number, answer?.coach_sourcetable]).toEqual([2, "phonecall"]);
  });
});

describe("a talk begun by mistake", () => {
  it("is discarded after a question, and the pane offers to begin", async () => {
    const deal = await newDeal(rep, "Begun by mistake");
    await startedTalk(manager, deal, template);
    const page = await signIn(browser, manager.internalemailaddress);
    const pane = await openPane(page, "opportunity", deal);
    await pane.getByRole("button", { name: "Discard" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Discard" }).click();
    await pane.getByRole("button", { name: "Start conversation" }).waitFor();
    expect(await rows(`coach_conversations?$select=activityid&$filter=_regardingobjectid_value eq ${deal}`)).toEqual(
      [],
    );
  });
});

describe("my week", () => {
  it("takes a point for the own manager, and says how many wait", async () => {
    const page = await signIn(browser, rep.internalemailaddress);
    const week = page.frameLocator('iframe[src*="week.html"]');
    const row = week.getByRole("region", { name: "To talk about" });
    await row.getByRole("button", { name: "Add a point" }).click();
    await row.getByLabel("What to talk about").fill("Holiday in May");
    await row.getByRole("button", { name: "Add point" }).click();
    await row.getByRole("listitem").filter({ hasText: "Holiday in May" }).waitFor();
    await screenshot(page, "week-points");
    await row.getByRole("button", { name: "Drop: Holiday in May" }).click();
    await expect.poll(() => row.getByRole("listitem").filter({ hasText: "Holiday in May" }).count()).toBe(0);
  });
});
