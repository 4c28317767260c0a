import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, signIn } from "./support/browser";
import { coachPane } from "./support/coachPane";
import { newDeal } from "./support/deals";
import { aManager, repOf } from "./support/sales";
import { one } from "./support/webApi";

const MostStops = 120;

/** Presses a key until something has the focus; fails when the key never leads there. */
async function pressUntilFocused(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < MostStops; stop++) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${wanted.toString()}`);
}

describe("a manager without a mouse", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const manager = await aManager();
    const rep = await repOf(manager);
    // One of its own: about another a conversation may go on.
    const deal = await newDeal(rep, "Reached without a mouse");
    page = await signIn(browser, manager.internalemailaddress);
    const address = new URL(page.url());
    const app = await one<{ appmoduleid: string }>("appmodules?$select=appmoduleid");
    address.pathname = "/main.aspx";
    address.search = new URLSearchParams({
      appid: app.appmoduleid,
      pagetype: "entityrecord",
      etn: "opportunity",
      id: deal,
    }).toString();
    await page.goto(address.toString());
    await page.getByRole("toolbar").getByRole("button", { name: "Coach", exact: true }).first().waitFor();
  });
  afterAll(async () => browser.close());

  it("reaches Coach in the command bar with Tab and the arrow keys", async () => {
    const bar = page.getByRole("toolbar").first();
    await pressUntilFocused(page, "Tab", bar.getByRole("button").first());
    await pressUntilFocused(page, "ArrowRight", bar.getByRole("button", { name: "Coach", exact: true }));
    await page.keyboard.press("Enter");
    await coachPane(page).getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator('iframe[src*="pane.html"]').count()).toBe(1);
  });

  it("starts the conversation", async () => {
    await pressUntilFocused(page, "Tab", coachPane(page).getByRole("button", { name: "Start conversation" }));
    await page.keyboard.press("Enter");
    await coachPane(page).getByRole("tab").first().waitFor();
    // The question asked now has the keyboard.
    await expect.poll(() => coachPane(page).locator(":focus").getAttribute("id")).toMatch(/^answer-/);
  });

  it("moves between sections with the arrow keys", async () => {
    const tabs = coachPane(page).getByRole("tab");
    await pressUntilFocused(page, "Shift+Tab", tabs.first());
    await page.keyboard.press("ArrowRight");
    expect(await tabs.nth(1).getAttribute("aria-selected")).toBe("true");
  });

  it("answers, and reads that it is saved", async () => {
    await pressUntilFocused(page, "Tab", coachPane(page).locator("textarea").first());
    await page.keyboard.type("Typed without a mouse");
    await coachPane(page)
      .getByText(/saved \d/)
      .waitFor();
    const answer = await one<{ coach_text: string }>("coach_answers?$select=coach_text&$orderby=createdon desc&$top=1");
    expect(answer.coach_text).toBe("Typed without a mouse");
  });

  it("is led to the first question that still needs an answer", async () => {
    await pressUntilFocused(page, "Tab", coachPane(page).getByRole("button", { name: "Complete" }));
    await page.keyboard.press("Enter");
    await coachPane(page).getByText("This question needs an answer.").first().waitFor();
    expect(await coachPane(page).locator(":focus").getAttribute("id")).toMatch(/^answer-/);
  });
});
