import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { aManager } from "./support/sales";
import { chooseArea, field, inView, openList, openRecord, press } from "./support/shell";
import { admin, create, one, send } from "./support/webApi";

const Source = 'iframe[src*="metric/views.html"]';
const joined = `<link-entity name="account" from="accountid" to="parentaccountid" alias="customer"><attribute name="name"/><filter><condition attribute="statecode" operator="eq" value="0"/></filter></link-entity>`;
const view = (table: string, inside: string) =>
  `<fetch version="1.0" mapping="logical"><entity name="${table}"><attribute name="${table}id"/><order attribute="createdon"/>${inside}</entity></fetch>`;
const won = `<filter><condition attribute="statecode" operator="eq" value="1"/></filter>`;

describe("a metric from a view", () => {
  let browser: Browser;
  let page: Page;
  const dialog = (): FrameLocator => page.frameLocator(Source);
  const preview = () => dialog().getByRole("region", { name: "What will be taken" });
  const radio = (name: string) => dialog().getByRole("radio", { name, exact: true });
  const own: string[] = [];
  const mine = async (name: string, fetchxml: string) =>
    own.push(await create("userqueries", { name, returnedtypecode: "opportunity", querytype: 0, fetchxml }));

  beforeAll(async () => {
    browser = await openBrowser();
    await mine("Won at active customers", view("opportunity", won + joined));
    await mine("Everything", view("opportunity", ""));
    await mine("Of accounts", view("account", won));
    await mine(
      "Of a column that is gone",
      view("opportunity", `<filter><condition attribute="new_gone" operator="eq" value="1"/></filter>`),
    );
    page = await signIn(browser, admin);
    await chooseArea(page, "Set up");
    await openList(page, "Metrics");
    await press(page, "New Metric");
    await field(page, "coach_sourcetable").locator("input").fill("opportunity");
    await press(page, "Take from a view");
    await radio("Won at active customers").waitFor();
  });
  afterAll(async () => {
    for (const id of own) await send("DELETE", `userqueries(${id})`, {});
    await browser.close();
  });

  it("says how many records a view with a join finds, and shows the first by their names", async () => {
    await radio("Won at active customers").check();
    await preview()
      .getByText(/Records now: \d/)
      .waitFor();
    const rows = preview().getByRole("table", { name: "The first of them" }).getByRole("row");
    expect(await rows.count()).toBe(6);
    expect(await rows.nth(1).getByRole("rowheader").textContent()).not.toBe("(no name)");
    await screenshot(page, "metric-views");
  });

  it("offers days and sums of the table by their labels, and proposes the usual day", async () => {
    const day = preview().getByLabel("The day on which a row counts");
    expect(await day.inputValue()).toBe("actualclosedate");
    expect(await day.locator("option").allTextContents()).not.toContain("Topic");
    await preview().getByRole("radio", { name: "A column is added up" }).check();
    const sums = await preview().getByLabel("The column that is added up").locator("option").allTextContents();
    expect(sums).toContain("Actual Revenue");
    expect(sums.filter((label) => label.includes("(Base)"))).toEqual([]);
    await preview().getByRole("radio", { name: "Each row counts one" }).check();
  });

  it("says of a view without a filter that nothing is left out", async () => {
    await radio("Everything").check();
    await preview().getByText("This view leaves nothing out").waitFor();
  });

  it("does not take a view that is about another table, and says so", async () => {
    await radio("Of accounts").check();
    await preview().getByText("about another table").waitFor();
    expect(await dialog().getByRole("button", { name: "Take", exact: true }).isDisabled()).toBe(true);
  });

  it("says why a view cannot be asked", async () => {
    await radio("Of a column that is gone").check();
    await preview().getByRole("alert").filter({ hasText: "new_gone" }).waitFor();
  });

  it("keeps its button in view, has no accessibility violations and fits into 300 pixels", async () => {
    await radio("Won at active customers").check();
    await preview().getByRole("table").waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await inView(dialog().getByRole("button", { name: "Take", exact: true }))).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
    const frame = await pageIn(page.locator(Source));
    expect(await violations(frame)).toEqual([]);
    await page.locator(Source).evaluate((element) => (element.style.width = "300px"));
    await screenshot(page, "metric-views-300");
    expect(await overflowOf(frame)).toBe(0);
    await page.locator(Source).evaluate((element) => (element.style.width = ""));
  });

  it("offers a view that was deleted no more", async () => {
    const deleted = own.pop();
    expect(deleted).toBeDefined();
    await send("DELETE", `userqueries(${String(deleted)})`, {});
    await dialog().getByLabel("Views of").selectOption("account");
    await dialog().getByLabel("Views of").selectOption("opportunity");
    await radio("Won at active customers").check();
    await preview().getByRole("table").waitFor();
    expect(await radio("Of a column that is gone").count()).toBe(0);
  });

  it("fills the form with exactly what was shown, with the keyboard", async () => {
    const shown = await preview().locator("pre").textContent();
    await radio("Won at active customers").focus();
    await page.keyboard.press("Enter");
    await page.locator(Source).waitFor({ state: "detached" });

    expect(await field(page, "coach_fetchxml").locator("textarea").inputValue()).toBe(shown);
    expect(await field(page, "coach_datecolumn").locator("input").inputValue()).toBe("actualclosedate");
    expect(await field(page, "coach_name").locator("input").inputValue()).toBe("Won at active customers");
    await screenshot(page, "metric-taken");
  });

  it("is saved once the server has asked it, and refused in its words where it cannot be", async () => {
    await field(page, "coach_level").locator("select").selectOption({ label: "Objective" });
    await field(page, "coach_datecolumn").locator("input").fill("name");
    await press(page, "Save");
    const refusal = page.getByText("the date column name is not a date of opportunity").first();
    await refusal.waitFor();
    await page.keyboard.press("Escape");
    await field(page, "coach_datecolumn").locator("input").fill("actualclosedate");
    await press(page, "Save");
    await page.getByRole("button", { name: "Delete" }).first().waitFor();
    const row = await one<{ coach_fetchxml: string; coach_aggregate: number; coach_proof: string | null }>(
      "coach_metrics?$select=coach_fetchxml,coach_aggregate,coach_proof&$filter=coach_name eq 'Won at active customers'",
    );
    expect(row.coach_aggregate).toBe(104500000);
    expect(row.coach_proof).not.toBeNull();
    expect(row.coach_fetchxml).toContain('<link-entity name="account"');
  });

  it("is not offered to who may not change metrics", async () => {
    const { coach_metricid } = await one<{ coach_metricid: string }>("coach_metrics?$select=coach_metricid&$top=1");
    const managers = await signIn(browser, (await aManager()).internalemailaddress);
    await openRecord(managers, "coach_metric", coach_metricid);
    await managers.getByRole("button", { name: "Refresh" }).first().waitFor();
    expect(await managers.getByRole("button", { name: "Take from a view" }).count()).toBe(0);
  });
});
