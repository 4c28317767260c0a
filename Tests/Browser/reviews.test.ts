import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { newDeal } from "./support/deals";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { complaints, openList, press } from "./support/shell";
import { create, one, rows, send } from "./support/webApi";

const Source = 'iframe[src*="review/review.html"]';
const inPage = (page: Page): FrameLocator => page.frameLocator(Source);
const paneIn = (page: Page) => inPage(page).locator('iframe[src*="pane/pane.html"]');
const pane = (page: Page): FrameLocator => paneIn(page).contentFrame();

const frameOf = (page: Page) => pageIn(page.locator(Source));

const names = ["Review A, early", "Review B, late", "Review C, <b>bold</b>"];

describe("a pipeline review", () => {
  let browser: Browser;
  let manager: Person;
  let rep: Person;
  let page: Page;
  let said: string[];
  const deals: Record<string, string> = {};

  const heading = (name: string) => inPage(page).getByRole("heading", { level: 1, name, exact: true });
  const review = () =>
    one<{ coach_pipelinereviewid: string; statuscode: number }>(
      `coach_pipelinereviews?$select=statuscode&$filter=_coach_managerid_value eq ${manager.systemuserid}&$orderby=createdon desc&$top=1`,
    );

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await anotherRepOf(manager);
    const closes = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    for (const [at, name] of names.entries()) {
      deals[name] = await newDeal(rep, name, {
        salesstage: at === 0 ? 0 : 2,
        estimatedclosedate: closes,
        estimatedvalue: 50_000 + at * 1000,
      });
    }
    page = await signIn(browser, manager.internalemailaddress);
    await page.setViewportSize({ width: 1280, height: 720 });
    said = complaints(page);
  });
  afterAll(async () => browser.close());

  it("begins with the deals that are chosen in the list, in order and with the reasons", async () => {
    const list = await openList(page, "Opportunities", "All Opportunities");
    await list.getByRole("searchbox").fill("Review ");
    await page.keyboard.press("Enter");
    for (const name of names) await list.getByRole("row").filter({ hasText: name }).getByRole("checkbox").check();
    await press(page, "Review Pipeline");
    const found = inPage(page).getByRole("list", { name: "Deals in the order of the review" }).locator(":scope > li");
    await found.first().waitFor();
    expect(await found.count()).toBe(3);
    expect(await found.first().textContent()).toContain("Review A, early");
    expect(await found.first().textContent()).toContain("early stage");
    expect(await violations(await frameOf(page))).toEqual([]);
    await screenshot(page, "review-choose");
  });

  it("is put in another order and started with the keyboard alone", async () => {
    await inPage(page)
      .getByRole("button", { name: `Move up: ${names[1] ?? ""}` })
      .focus();
    await page.keyboard.press("Enter");
    await inPage(page).getByText("is now number 2 of 3").waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await inPage(page).getByText("is now number 1 of 3").waitFor({ state: "attached" });
    await inPage(page).getByRole("button", { name: "Start review of 3 deals" }).focus();
    await page.keyboard.press("Enter");
    await inPage(page).getByText("Deal 1 of 3").waitFor();
    expect((await review()).statuscode).toBe(104500000);
  });

  it("goes from deal to deal by keys, and says where it is", async () => {
    const first = await inPage(page).getByRole("heading", { level: 1 }).textContent();
    await page.keyboard.press("Alt+PageDown");
    await inPage(page).getByText("Deal 2 of 3", { exact: true }).waitFor();
    expect(await inPage(page).getByRole("status").first().textContent()).toContain("Deal 2 of 3: ");
    await page.keyboard.press("Alt+PageUp");
    await heading(first ?? "").waitFor();
  });

  it("holds a conversation in place, and gathers what is promised", async () => {
    await inPage(page).getByRole("button", { name: "Talk about this deal" }).click();
    await pane(page).getByRole("heading", { level: 1 }).waitFor();
    const talk = await one<{ activityid: string; _regardingobjectid_value: string }>(
      `coach_conversations?$select=activityid,_regardingobjectid_value&$filter=_coach_pipelinereviewid_value eq ${(await review()).coach_pipelinereviewid}`,
    );
    expect(Object.values(deals)).toContain(talk._regardingobjectid_value);
    await create(
      "tasks",
      {
        subject: "Call <b>the</b> buyer",
        coach_due: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10),
        "ownerid@odata.bind": `/systemusers(${rep.systemuserid})`,
        "coach_conversationid@odata.bind": `/coach_conversations(${talk.activityid})`,
      },
      manager.internalemailaddress,
    );
    // The pane reads anew when one comes back to it, and the page around it hears of that. A driven browser has the focus everywhere.
    await (await pageIn(paneIn(page))).evaluate(() => window.dispatchEvent(new Event("focus")));
    await inPage(page).getByRole("region", { name: "Promised so far" }).getByText("Call <b>the</b> buyer").waitFor();
    expect(await violations(await frameOf(page))).toEqual([]);
    await screenshot(page, "review-talk");
  });

  it("leads from deal to deal by keys that are pressed in the conversation too", async () => {
    await pane(page).locator("textarea, input, button").first().focus();
    await page.keyboard.press("Alt+PageDown");
    await inPage(page).getByText("Deal 2 of 3", { exact: true }).waitFor();
  });

  it("passes over a deal that was closed meanwhile, with a word", async () => {
    const name = (await inPage(page).getByRole("heading", { level: 1 }).textContent()) ?? "";
    await send(
      "POST",
      "LoseOpportunity",
      {
        OpportunityClose: {
          "opportunityid@odata.bind": `/opportunities(${deals[name] ?? ""})`,
          actualrevenue: 0,
        },
        Status: 4,
      },
      rep.internalemailaddress,
    );
    await inPage(page).getByRole("button", { name: "Talk about this deal" }).click();
    await inPage(page).getByRole("region", { name: "Conversation" }).getByText("was lost meanwhile").first().waitFor();
    expect(await inPage(page).getByRole("button", { name: "Talk about this deal" }).count()).toBe(0);
  });

  it("is left, and gone on with where it was left", async () => {
    await openList(page, "Pipeline reviews");
    await page.locator(".list-page table").getByRole("link").first().click();
    await page.locator(".form-page").waitFor();
    await press(page, "Open Review");
    await inPage(page).getByText("Deal 1 of 3", { exact: true }).waitFor();
    await pane(page).getByRole("heading", { level: 1 }).waitFor();
  });

  it("is 300 pixels wide without a scroll bar at its side", async () => {
    await page.setViewportSize({ width: 300, height: 720 });
    await expect.poll(async () => overflowOf(await frameOf(page))).toBe(0);
    await screenshot(page, "review-300");
    expect(await violations(await frameOf(page))).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("says what was not talked about before it ends, and sums up", async () => {
    await inPage(page).getByRole("button", { name: "Finish review" }).click();
    const asked = inPage(page).locator(".bar .notice");
    expect(await asked.textContent()).toContain("Not talked about yet: ");
    expect(await asked.textContent()).toContain("Begun and not completed: ");
    await inPage(page).getByRole("button", { name: "Finish all the same" }).press("Enter");
    await inPage(page).getByRole("button", { name: "Print" }).waitFor();
    expect((await review()).statuscode).toBe(2);
    const summary = (await inPage(page).locator(".summary").textContent()) ?? "";
    for (const word of ["not talked about", "begun, not completed", "lost", "Call <b>the</b> buyer"]) {
      expect(summary).toContain(word);
    }
    expect(await violations(await frameOf(page))).toEqual([]);
    await screenshot(page, "review-summary");
  });

  it("is sent as an e-mail to the rep, in which text stays text", async () => {
    await inPage(page).getByRole("button", { name: "Send as e-mail" }).click();
    await page.locator(".form-page").waitFor();
    const mail = await one<{ description: string; activityid: string }>(
      "emails?$select=description&$filter=contains(subject,'Pipeline review')&$orderby=createdon desc&$top=1",
    );
    expect(mail.description).toContain("Call &lt;b&gt;the&lt;/b&gt; buyer");
    expect(mail.description).not.toContain("<b>");
    const parties = await rows<{ _partyid_value: string; participationtypemask: number }>(
      `activityparties?$select=_partyid_value,participationtypemask&$filter=_activityid_value eq ${mail.activityid}`,
    );
    const to = parties.filter(({ participationtypemask }) => participationtypemask === 2);
    expect(to.map(({ _partyid_value }) => _partyid_value)).toEqual([rep.systemuserid]);
  });

  it("leaves nothing in the browser's console but that one deal could not be talked about", () => {
    expect(said).toEqual(["Failed to load resource: the server responded with a status of 400 (Bad Request)"]);
  });
});
