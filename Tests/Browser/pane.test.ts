import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { answerSection, coachPane, openPane, paneFrame, pressCoach } from "./support/coachPane";
import { conversationAbout, newDeal } from "./support/deals";
import { overflowOf, setPaneWidth } from "./support/narrow";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { complaints, field, inView, press } from "./support/shell";
import { create, rows, send } from "./support/webApi";

interface Task {
  activityid: string;
  subject: string;
  coach_due: string;
  _ownerid_value: string;
}

const LosAngeles = 4;
const Auckland = 290;
const Utc = 92;

let browser: Browser;
let manager: Person;
let rep: Person;

/** A call about the deal, made by the rep at another desk. */
async function call(deal: string): Promise<void> {
  const about = { "regardingobjectid_opportunity_phonecall@odata.bind": `/opportunities(${deal})` };
  const id = await create("phonecalls", { subject: "Ask who decides", ...about }, rep.internalemailaddress);
  await send("PATCH", `phonecalls(${id})`, { statecode: 1 }, rep.internalemailaddress);
}

const promisesAbout = (deal: string) =>
  rows<Task>(
    `tasks?$select=subject,coach_due,_ownerid_value&$filter=_regardingobjectid_value eq ${deal}&$orderby=createdon`,
  );

/** How many calls the pane says were made to prospects. */
async function callsIn(pane: FrameLocator): Promise<number> {
  const words = await pane.getByRole("listitem").filter({ hasText: "Calls to prospects" }).first().textContent();
  return Number(/(\d+) of \d+ calls/.exec(words ?? "")?.[1]);
}

async function start(page: Page): Promise<FrameLocator> {
  await coachPane(page).getByRole("button", { name: "Start conversation" }).click();
  await coachPane(page).getByRole("tab").first().waitFor();
  return coachPane(page);
}

beforeAll(async () => {
  browser = await openBrowser();
  manager = await aManager();
  rep = await anotherRepOf(manager);
});
afterAll(async () => browser.close());

describe("the pane is no older than what was just done", () => {
  let page: Page;
  let deal: string;
  let pane: FrameLocator;
  let before: number;
  const marked = async () => (await paneFrame(page)).evaluate(() => "marked" in document.body.dataset);

  beforeAll(async () => {
    deal = await newDeal(rep, "Fresh figures");
    page = await signIn(browser, rep.internalemailaddress);
    pane = await openPane(page, "opportunity", deal);
    before = await callsIn(pane);
    await (await paneFrame(page)).evaluate(() => (document.body.dataset.marked = ""));
  });

  it("after a call is completed on the timeline beside it, without being touched", async () => {
    await page.getByRole("button", { name: "Add to the timeline" }).click();
    await page.getByRole("menuitem", { name: "Phone Call" }).click();
    await page.getByRole("form").getByLabel("Subject").fill("Ask for the budget");
    await page.getByRole("form").getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("button", { name: "Complete Ask for the budget" }).click();
    await expect.poll(() => callsIn(pane), { timeout: 20_000 }).toBe(before + 1);
  });

  it("after Coach is pressed again", async () => {
    await call(deal);
    await pressCoach(page);
    await expect.poll(() => callsIn(pane), { timeout: 4_000 }).toBe(before + 2);
  });

  it("after the form beside it is saved", async () => {
    await field(page, "estimatedvalue").locator("input").first().fill("54321");
    await press(page, "Save");
    await pane.getByText("$54,321").waitFor({ timeout: 4_000 });
  });

  it("after a person comes back to it", async () => {
    await call(deal);
    await pane.getByRole("heading", { level: 1 }).click();
    await expect.poll(() => callsIn(pane), { timeout: 4_000 }).toBe(before + 3);
  });

  it("and was never loaded again", async () => {
    expect(await marked()).toBe(true);
  });
});

describe("a conversation in the pane", () => {
  let page: Page;
  let deal: string;
  let pane: FrameLocator;
  let said: string[];
  const what = () => pane.getByLabel(/^What .* will do$/).last();
  const by = () => pane.getByLabel("By", { exact: true }).last();
  const add = () => pane.getByRole("button", { name: "Add commitment" }).click();

  beforeAll(async () => {
    deal = await newDeal(rep, "Promises");
    page = await signIn(browser, manager.internalemailaddress);
    said = complaints(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await openPane(page, "opportunity", deal);
  });

  it("has the question asked now in view, with the keyboard in it, and Complete in view", async () => {
    pane = await start(page);
    const focused = pane.locator(":focus");
    await expect.poll(() => focused.getAttribute("id")).toMatch(/^answer-/);
    await screenshot(page, "pane-720");
    expect([await inView(focused), await inView(pane.getByRole("button", { name: "Complete" }))]).toEqual([true, true]);
  });

  it("begins a promise as the rep's, for the next working day", async () => {
    await pane.getByRole("tab").last().click();
    const day = new Date(`${await by().inputValue()}T12:00:00Z`);
    const days = Math.round((day.getTime() - Date.now()) / (24 * 60 * 60 * 1000));
    expect([1, 2, 3, 4, 5]).toContain(day.getUTCDay());
    expect(days).toBeLessThanOrEqual(3);
    expect(await what().getAttribute("id")).toMatch(/^answer-/);
    expect(await pane.getByLabel("Who").last().locator("option:checked").textContent()).toBe(rep.fullname);
  });

  it("says why the server refuses a promise, beside what was typed, and writes nothing", async () => {
    const tomorrow = await by().inputValue();
    await what().fill("Meet the <CFO> & the buyer");
    await by().fill("2026-01-02");
    await add();
    await pane.getByRole("alert").filter({ hasText: "that day has passed" }).waitFor();
    expect([await what().inputValue(), await promisesAbout(deal)]).toEqual(["Meet the <CFO> & the buyer", []]);
    // The browser's own line for a refusal; of the rest of the conversation there is none.
    expect(said.splice(0)).toEqual([expect.stringContaining("status of 400")]);
    await by().fill(tomorrow);
  });

  it("takes promises of the rep and of the manager", async () => {
    const due = await by().inputValue();
    await add();
    await pane.getByText("Meet the <CFO> & the buyer").first().waitFor();
    await pane.getByLabel("Who").last().selectOption({ label: manager.fullname });
    await what().fill("Ask for the discount");
    await add();
    await pane.getByText("Ask for the discount").first().waitFor();
    expect((await promisesAbout(deal)).map((task) => [task.subject, task._ownerid_value, task.coach_due])).toEqual([
      ["Meet the <CFO> & the buyer", rep.systemuserid, due],
      ["Ask for the discount", manager.systemuserid, due],
    ]);
  });

  it("has a promise put differently with the keyboard alone", async () => {
    await pane.getByRole("button", { name: "Edit: Ask for the discount" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => pane.locator(":focus").getAttribute("name")).toBe("subject");
    // What is there is typed over.
    await page.keyboard.type("Ask for 5% off");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Edit: Ask for 5% off" }).waitFor();
    expect((await promisesAbout(deal)).map(({ subject }) => subject)).toEqual([
      "Meet the <CFO> & the buyer",
      "Ask for 5% off",
    ]);
    await expect.poll(() => pane.locator(":focus").getAttribute("aria-label")).toBe("Edit: Ask for 5% off");
  });

  it("has a promise taken back", async () => {
    await pane.getByRole("button", { name: "Remove: Ask for 5% off" }).click();
    await pane.getByText("Ask for 5% off").waitFor({ state: "detached" });
    expect(await promisesAbout(deal)).toHaveLength(1);
  });

  it("keeps what is being typed when Coach is pressed again, and reads anew", async () => {
    const before = await callsIn(pane);
    await what().fill("Half a promi");
    await call(deal);
    await pressCoach(page);
    await expect.poll(() => callsIn(pane), { timeout: 4_000 }).toBe(before + 1);
    expect(await what().inputValue()).toBe("Half a promi");
  });

  it("in 300 pixels, section by section, has no horizontal scroll bar", async () => {
    await setPaneWidth(page, 300);
    const frame = await paneFrame(page);
    expect(await frame.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(300);
    await pane.getByRole("button", { name: /^Edit: Meet the / }).click();
    for (const tab of await pane.getByRole("tab").all()) {
      await tab.click();
      expect(await overflowOf(frame)).toBe(0);
    }
    await screenshot(page, "pane-300");
  });

  it("and a test would see one", async () => {
    const frame = await paneFrame(page);
    await frame.evaluate(() => {
      const wide = document.createElement("div");
      wide.id = "wide";
      wide.style.width = "400px";
      wide.textContent = "…";
      document.querySelector(".pane")?.append(wide);
    });
    expect(await overflowOf(frame)).toBeGreaterThan(0);
    await frame.evaluate(() => document.getElementById("wide")?.remove());
  });

  it("on a phone and in forced colours is whole, without accessibility violations", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ forcedColors: "active" });
    const frame = await paneFrame(page);
    await screenshot(page, "pane-390-forced");
    expect([await overflowOf(frame), await inView(pane.getByRole("button", { name: "Complete" }))]).toEqual([0, true]);
    await page.emulateMedia({ forcedColors: "none" });
    expect(await violations(frame)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await setPaneWidth(page, 420);
  });

  it("is completed with the minutes that were typed, over those the keyboard finds there", async () => {
    for (const tab of await pane.getByRole("tab").all()) {
      await tab.click();
      await answerSection(pane);
    }
    await pane.getByRole("button", { name: "Complete" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("9");
    await page.keyboard.type("0");
    expect(await pane.getByLabel("Minutes").inputValue()).toBe("90");
    await pane.getByRole("button", { name: "Complete" }).click();
    await pane.getByText(`${rep.fullname} has been asked for a verdict`).waitFor();
    expect(await conversationAbout(deal)).toMatchObject({ statecode: 1, actualdurationminutes: 90 });
  });

  it("and nothing was complained of in the console", () => {
    expect(said).toEqual([]);
  });
});

it("says the same day of a promise and of the deal in Los Angeles and in Auckland", async () => {
  const deal = await newDeal(rep, "Dates are dates", { estimatedclosedate: "2031-12-01" });
  const zone = (code: number) =>
    send("PATCH", `usersettingscollection(${manager.systemuserid})`, { timezonecode: code });
  try {
    await zone(LosAngeles);
    const page = await signIn(browser, manager.internalemailaddress);
    await openPane(page, "opportunity", deal);
    const pane = await start(page);
    await pane.getByRole("tab").last().click();
    await pane.getByLabel("By", { exact: true }).fill("2031-11-28");
    await pane.getByLabel(/^What .* will do$/).fill("Meet the CFO");
    await pane.getByRole("button", { name: "Add commitment" }).click();
    await pane.getByText("due 11/28/2031").first().waitFor();
    await pane.getByText("12/1/2031", { exact: true }).waitFor();

    await zone(Auckland);
    const elsewhere = await signIn(browser, manager.internalemailaddress);
    await openPane(elsewhere, "opportunity", deal);
    await coachPane(elsewhere).getByRole("tab").last().click();
    await coachPane(elsewhere).getByText("due 11/28/2031").first().waitFor();
    await coachPane(elsewhere).getByText("12/1/2031", { exact: true }).waitFor();
    expect((await promisesAbout(deal)).map((task) => task.coach_due)).toEqual(["2031-11-28"]);
  } finally {
    await zone(Utc);
  }
});
