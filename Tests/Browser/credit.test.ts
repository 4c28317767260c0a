import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane, pressCoach } from "./support/coachPane";
import { newDeal } from "./support/deals";
import { overflowOf } from "./support/narrow";
import { aManager, anotherRepOf, repOf, type Person } from "./support/sales";
import { complaints, inView, openList, openRecord, press } from "./support/shell";
import { create, one, rows, send } from "./support/webApi";

interface Share {
  coach_share: number;
  _coach_userid_value: string;
}

const Source = 'iframe[src*="credit/share.html"]';

let browser: Browser;
let manager: Person;
let rep: Person;
let colleague: Person;

const sharesOf = (deal: string) =>
  rows<Share>(
    `coach_creditshares?$select=coach_share,_coach_userid_value&$filter=coach_sourceid eq '${deal}'&$orderby=coach_share desc`,
  );

/** What stands above the form. */
const told = (page: Page) => page.locator(".notifications");

const dialog = (page: Page): FrameLocator => page.frameLocator(Source);

async function frameOf(page: Page): Promise<Frame> {
  return (await (await page.locator(Source).elementHandle())?.contentFrame()) as Frame;
}

async function openShare(page: Page): Promise<FrameLocator> {
  await press(page, "Share Credit");
  await dialog(page).getByRole("heading", { level: 1 }).waitFor();
  return dialog(page);
}

const shareField = (within: FrameLocator, person: Person) =>
  within.getByRole("spinbutton", { name: `Share of ${person.fullname} in percent` });

async function win(deal: string): Promise<void> {
  await send(
    "POST",
    "WinOpportunity",
    { Status: 3, OpportunityClose: { actualrevenue: 12_000, "opportunityid@odata.bind": `/opportunities(${deal})` } },
    rep.internalemailaddress,
  );
}

beforeAll(async () => {
  browser = await openBrowser();
  manager = await aManager();
  rep = await repOf(manager);
  colleague = await anotherRepOf(manager);
});
afterAll(async () => browser.close());

describe("the credit of a deal", () => {
  let page: Page;
  let deal: string;
  let form: FrameLocator;
  let said: string[];

  beforeAll(async () => {
    deal = await newDeal(rep, "Shared between two");
    page = await signIn(browser, rep.internalemailaddress);
    said = complaints(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await openRecord(page, "opportunity", deal);
    form = await openShare(page);
  });

  it("is the owner's to begin with, and the form says nothing of it", async () => {
    expect(await told(page).textContent()).toBe("");
    expect(await shareField(form, rep).inputValue()).toBe("100");
    await form.getByText("Sum 100%", { exact: true }).waitFor();
  });

  it("is demanded in full, in place, before it is saved", async () => {
    await shareField(form, rep).fill("90");
    await form.getByText("Sum 90%, 10% to go", { exact: true }).waitFor();
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await form.getByRole("alert").filter({ hasText: "The shares must add up to 100%: Sum 90%, 10% to go." }).waitFor();
    expect(await sharesOf(deal)).toEqual([]);
  });

  it("is shared with a colleague who is found by name, with the keyboard alone", async () => {
    await shareField(form, rep).fill("60");
    await form.getByRole("combobox", { name: "Add a person" }).focus();
    await page.keyboard.type(colleague.fullname.slice(0, 4).toLowerCase());
    await form.getByRole("option").first().waitFor();
    await screenshot(page, "credit-search");
    const names = await form.getByRole("option").allTextContents();
    const steps = names.findIndex((name) => name.startsWith(colleague.fullname));
    for (let step = 0; step < steps; step++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => form.locator(":focus").getAttribute("id")).toBe(`share-${colleague.systemuserid}`);
    expect(await shareField(form, colleague).inputValue()).toBe("40");
    await screenshot(page, "credit-share");
  });

  it("has no accessibility violations, and keeps its buttons in view", async () => {
    expect(await violations(await frameOf(page))).toEqual([]);
    expect(await inView(form.getByRole("button", { name: "Save", exact: true }))).toBe(true);
  });

  it("fits into 300 pixels, in forced colours too", async () => {
    await page.locator(Source).evaluate((element) => (element.style.width = "300px"));
    for (const colours of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors: colours });
      await screenshot(page, `credit-300-${colours}`);
      expect(await overflowOf(await frameOf(page))).toBe(0);
    }
    await page.emulateMedia({ forcedColors: null });
    await page.locator(Source).evaluate((element) => (element.style.width = ""));
  });

  it("is saved with Enter, and the form says whose it is", async () => {
    await shareField(form, colleague).focus();
    await page.keyboard.press("Enter");
    await page.locator(Source).waitFor({ state: "detached" });
    await told(page).getByText(`Credit: ${rep.fullname} 60%, ${colleague.fullname} 40%`).waitFor();
    await screenshot(page, "credit-form");
    expect((await sharesOf(deal)).map((share) => [share._coach_userid_value, share.coach_share])).toEqual([
      [rep.systemuserid, 60],
      [colleague.systemuserid, 40],
    ]);
  });

  it("stands in the coaching pane beside the deal", async () => {
    const pane = await pressCoach(page);
    await pane.getByText(`${rep.fullname} 60%, ${colleague.fullname} 40%`).waitFor();
    await screenshot(page, "credit-pane");
  });

  it("follows in the pane when it is shared anew, evenly", async () => {
    const again = await openShare(page);
    await again.getByRole("button", { name: "Share evenly" }).click();
    await again.getByRole("button", { name: "Save", exact: true }).click();
    await page.locator(Source).waitFor({ state: "detached" });
    const either = new RegExp(`(${rep.fullname}|${colleague.fullname}) 50%, .* 50%`);
    await coachPane(page).getByText(either).waitFor();
    await told(page).getByText(either).waitFor();
  });

  it("stands on the contribution once the deal is won", async () => {
    await win(deal);
    const { coach_contributionid, coach_value } = await one<{ coach_contributionid: string; coach_value: number }>(
      `coach_contributions?$select=coach_value&$filter=coach_sourceid eq '${deal}' and coach_targetid/coach_metricid/coach_name eq 'Revenue won' and _ownerid_value eq ${rep.systemuserid}`,
    );
    expect(coach_value).toBe(6_000);
    await openRecord(page, "coach_contribution", coach_contributionid);
    const share = page.locator('[data-field="coach_share"]');
    await share.waitFor();
    await screenshot(page, "credit-contribution");
    expect(await share.textContent()).toContain("50");
  });

  it("stands in the list of what counted on the gap board", async () => {
    await page.locator(".sitemap-link", { hasText: "Gap board" }).click();
    const board = page.frameLocator('iframe[src*="gapboard.html"]');
    await board.getByRole("button", { name: /Show what counted for Revenue/ }).click();
    const line = board.locator(".counted tbody tr").filter({ hasText: "Shared between two" });
    await line.getByText("share of 50%").waitFor();
    await screenshot(page, "credit-board");
  });

  it("can be shared of a deal that is won, and is given back to its owner with nobody", async () => {
    await openRecord(page, "opportunity", deal);
    const again = await openShare(page);
    for (const person of [rep, colleague])
      await again.getByRole("button", { name: `Remove ${person.fullname}` }).click();
    await again.getByText(`With nobody here, it is credited to ${rep.fullname}.`).waitFor();
    await again.getByRole("button", { name: "Save", exact: true }).click();
    await page.locator(Source).waitFor({ state: "detached" });
    await expect.poll(() => told(page).textContent()).toBe("");
    expect(await sharesOf(deal)).toEqual([]);
  });

  it("is told in words what the server refuses", async () => {
    const again = await openShare(page);
    await page.route("**/coach_ShareCredit", (route) =>
      route.fulfill({
        status: 400,
        contentType: "application/json",
        body: JSON.stringify({ error: { code: "0x80040265", message: "The deal was deleted meanwhile." } }),
      }),
    );
    await again.getByRole("button", { name: "Save", exact: true }).click();
    await again
      .getByRole("alert")
      .filter({ hasText: "Nothing was changed: The deal was deleted meanwhile." })
      .waitFor();
    await page.unroute("**/coach_ShareCredit");
    await again.getByRole("button", { name: "Cancel" }).click();
    // The browser's own line for a refusal; of all the rest there is none.
    expect(said).toEqual([expect.stringContaining("status of 400")]);
  });
});

describe("on the form of a deal", () => {
  it("that went with its account to somebody else stands who had it when it was won", async () => {
    const deal = await newDeal(rep, "Handed over when it was won");
    await win(deal);
    const { _customerid_value: account } = await one<{ _customerid_value: string }>(
      `opportunities?$select=_customerid_value&$filter=opportunityid eq ${deal}`,
    );
    const give = (to: Person) =>
      send("PATCH", `accounts(${account})`, { "ownerid@odata.bind": `/systemusers(${to.systemuserid})` });
    await give(colleague);
    const page = await signIn(browser, manager.internalemailaddress);
    await openRecord(page, "opportunity", deal);
    await told(page).getByText(`Credited to ${rep.fullname}, who had it when it was won.`).waitFor();
    await screenshot(page, "credit-handed-over");
    await give(rep);
  });

  it("of a team stands that nobody is credited, and the pane says so", async () => {
    const deal = await newDeal(rep, "Nobody's in particular");
    const { _businessunitid_value: unit } = await one<{ _businessunitid_value: string }>(
      `systemusers?$select=_businessunitid_value&$filter=systemuserid eq ${rep.systemuserid}`,
    );
    const team = await create("teams", {
      name: "Key accounts",
      teamtype: 0,
      "businessunitid@odata.bind": `/businessunits(${unit})`,
    });
    const { roleid } = await one<{ roleid: string }>("roles?$select=roleid&$filter=name eq 'Salesperson'&$top=1");
    await send("POST", `teams(${team})/teamroles_association/$ref`, { "@odata.id": `roles(${roleid})` });
    await send("PATCH", `opportunities(${deal})`, { "ownerid@odata.bind": `/teams(${team})` });
    const page = await signIn(browser, manager.internalemailaddress);
    await openRecord(page, "opportunity", deal);
    await told(page)
      .getByText(
        "Nobody is credited with this deal: it belongs to the team Key accounts. Share Credit says whose it is.",
      )
      .waitFor();
    await screenshot(page, "credit-nobody");
    const pane = await pressCoach(page);
    expect(await pane.locator("dl div").filter({ hasText: "Credit" }).textContent()).toContain("none");
  });

  it("is offered from the list, for one deal that is selected", async () => {
    const deal = await newDeal(rep, "Shared from the list");
    const page = await signIn(browser, rep.internalemailaddress);
    const list = await openList(page, "Opportunities", "My Open Opportunities");
    await list.getByRole("row").filter({ hasText: "Shared from the list" }).getByRole("checkbox").check();
    const form = await openShare(page);
    expect(await form.getByRole("heading", { level: 1 }).textContent()).toBe("Shared from the list");
    await shareField(form, rep).fill("100");
    await form.getByRole("button", { name: "Cancel" }).click();
    expect(await sharesOf(deal)).toEqual([]);
  });
});
