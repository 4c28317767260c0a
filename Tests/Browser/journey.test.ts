import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { answerSection, coachPane, openDeal, paneFrame, pressCoach } from "./support/coachPane";
import { actualOf, aManager, dealAtProspect, repOf, type CoachedDeal, type Person } from "./support/sales";
import { one, rows } from "./support/webApi";

interface Conversation {
  activityid: string;
  statecode: number;
  coach_verdict: number;
}

let browser: Browser;
let manager: Person;
let rep: Person;
let deal: CoachedDeal;

beforeAll(async () => {
  browser = await openBrowser();
  manager = await aManager();
  rep = await repOf(manager);
  deal = await dealAtProspect(rep);
});
afterAll(async () => browser.close());

const conversationOfManager = async () =>
  one<Conversation>(
    `coach_conversations?$select=statecode,coach_verdict&$filter=_regardingobjectid_value eq ${deal.id} and _coach_managerid_value eq ${manager.systemuserid}&$orderby=createdon desc&$top=1`,
  );

describe("a manager coaches a deal", () => {
  let page: Page;

  it("after opening it from a view", async () => {
    page = await signIn(browser, manager.internalemailaddress);
    await openDeal(page, deal.name, "Open Opportunities");
    expect(page.url()).toContain(deal.id);
  });

  it("with the Coach command, which opens the pane about this deal", async () => {
    const pane = await pressCoach(page);
    expect(await pane.getByRole("heading", { level: 1 }).textContent()).toContain(deal.name);
  });

  it("seeing the targets it serves, each with actual and target", async () => {
    const targets = await coachPane(page)
      .getByRole("region", { name: "Counts towards" })
      .getByRole("listitem")
      .allTextContents();
    expect(targets.map((text) => /^(.+?)[\d,.]+ of [\d,.]+/.exec(text)?.[1])).toEqual([
      "Calls to prospects",
      "New customers",
      "Revenue",
    ]);
  });

  it("on a page without accessibility violations", async () => {
    expect(await violations(page)).toEqual([]);
  });

  it("beside a pane without accessibility violations", async () => {
    expect(await violations(await paneFrame(page))).toEqual([]);
  });

  it("starting the suggested conversation", async () => {
    await coachPane(page).getByRole("button", { name: "Start conversation" }).click();
    await coachPane(page).getByRole("tab").first().waitFor();
    await screenshot(page, "coach-pane");
    expect((await conversationOfManager()).statecode).toBe(0);
  });

  it("told in place which required question lacks an answer", async () => {
    await coachPane(page).getByRole("button", { name: "Complete" }).click();
    await coachPane(page).getByText("This question needs an answer.").first().waitFor();
    await expect.poll(() => coachPane(page).locator(":focus").getAttribute("aria-invalid")).toBe("true");
    expect((await conversationOfManager()).statecode).toBe(0);
  });

  it("and not told so any more once it is answered", async () => {
    const pane = coachPane(page);
    const flagged = await pane.getByText("This question needs an answer.").count();
    await pane.locator(":focus").fill("The buyer wants proof");
    await expect.poll(() => pane.getByText("This question needs an answer.").count()).toBe(flagged - 1);
  });

  it("finding the answers again after closing mid-way", async () => {
    const pane = coachPane(page);
    await pane.getByRole("tab").nth(1).click();
    await pane.locator("textarea").first().fill("Said before the phone rang");
    await pane.getByText(/saved \d/).waitFor();
    await page.reload();
    await pressCoach(page);
    await pane.getByRole("tab").nth(1).click();
    expect(await pane.locator("textarea").first().inputValue()).toBe("Said before the phone rang");
  });

  it("section by section, with the questions free of accessibility violations", async () => {
    const pane = coachPane(page);
    const sections = await pane.getByRole("tab").count();
    for (let section = 0; section < sections; section++) {
      await pane.getByRole("tab").nth(section).click();
      await answerSection(pane);
    }
    expect(await violations(await paneFrame(page))).toEqual([]);
  });

  it("agreeing a commitment, which becomes a task of the rep about the deal", async () => {
    const pane = coachPane(page);
    await pane.getByRole("tab").last().click();
    await pane.getByLabel(`What ${rep.fullname} will do`).fill("Meet the <CFO> & the buyer");
    await pane.getByRole("button", { name: "Add commitment" }).click();
    await pane.getByText("Meet the <CFO> & the buyer").first().waitFor();
    const { activityid } = await conversationOfManager();
    const task = await one<Record<string, string>>(`tasks?$filter=_coach_conversationid_value eq ${activityid}`);
    expect([task.subject, task._ownerid_value, task._regardingobjectid_value]).toEqual([
      "Meet the <CFO> & the buyer",
      rep.systemuserid,
      deal.id,
    ]);
  });

  it("completing it", async () => {
    await coachPane(page).getByRole("button", { name: "Complete" }).click();
    await coachPane(page).getByText(`${rep.fullname} has been asked for a verdict`).waitFor();
    expect((await conversationOfManager()).statecode).toBe(1);
  });

  it("and finds it on the deal's timeline", async () => {
    await page.reload();
    const { activityid } = await conversationOfManager();
    await page
      .getByRole("link", { name: new RegExp(`· ${deal.name}`) })
      .first()
      .click();
    await page.waitForURL((url) => url.searchParams.get("etn") === "coach_conversation");
    expect(new URL(page.url()).searchParams.get("id")).toBe(activityid);
  });
});

describe("the rep acts on it", () => {
  let page: Page;

  it("giving the verdict in the pane", async () => {
    page = await signIn(browser, rep.internalemailaddress);
    const { activityid } = await conversationOfManager();
    await page.getByRole("button", { name: /Notifications/ }).click();
    await page.getByRole("link", { name: "Give your verdict" }).first().click();
    const pane = coachPane(page);
    await pane.getByRole("radio", { name: "Yes" }).check();
    await pane.getByLabel("What will you do differently?").fill("Ask who signs");
    await pane.getByRole("button", { name: "Give verdict" }).click();
    await pane.getByText("Thank you.").waitFor();
    const given = await one<Conversation>(
      `coach_conversations?$select=coach_verdict&$filter=activityid eq ${activityid}`,
    );
    expect(given.coach_verdict).toBe(104500003);
  });

  it("completing a phone call about the deal, which moves the activity target at once", async () => {
    const before = await actualOf(deal.callsTargetId);
    await openDeal(page, deal.name, "My Open Opportunities");
    await page.getByRole("button", { name: "Add to the timeline" }).click();
    await page.getByRole("menuitem", { name: "Phone Call" }).click();
    await page.getByRole("form").getByLabel("Subject").fill("Ask for the CFO");
    await page.getByRole("form").getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("button", { name: "Complete Ask for the CFO" }).click();
    await page.getByRole("button", { name: "Complete Ask for the CFO" }).waitFor({ state: "detached" });
    expect(await actualOf(deal.callsTargetId)).toBe(before + 1);
  });

  it("and can open the contribution that explains it", async () => {
    const call = await one<{ activityid: string }>(
      "phonecalls?$select=activityid&$filter=subject eq 'Ask for the CFO'",
    );
    const contributions = await rows<{ coach_contributionid: string }>(
      `coach_contributions?$select=coach_contributionid&$filter=coach_sourceid eq '${call.activityid}'`,
    );
    const target = new URL(page.url());
    target.searchParams.set("etn", "coach_contribution");
    target.searchParams.set("id", contributions[0]?.coach_contributionid ?? "");
    await page.goto(target.toString());
    await page
      .getByRole("heading", { level: 1 })
      .or(page.getByRole("heading", { level: 2 }))
      .first()
      .waitFor();
    await page.getByText(deal.name).first().waitFor();
    await screenshot(page, "contribution");
    expect(contributions).toHaveLength(1);
  });
});
