import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { aManager, repOf } from "./support/sales";
import { chooseArea, complaints } from "./support/shell";
import { admin, create, one, send } from "./support/webApi";

const Source = 'iframe[src*="setup/setup.html"]';
const NoSuchReason = `<fetch><entity name="phonecall"><filter><condition attribute="statuscode" operator="eq" value="104509999" /></filter></entity></fetch>`;

describe("the first steps", () => {
  let browser: Browser;
  let page: Page;
  let said: string[];
  let metric: string;
  const inPage = (of = page): FrameLocator => of.frameLocator(Source);
  const step = (name: string) => inPage().getByRole("region", { name });
  const stateOf = (name: string) => step(name).locator(".state");
  const lookAgain = async () => {
    await inPage().getByRole("button", { name: "Look again" }).focus();
    await page.keyboard.press("Space");
  };

  beforeAll(async () => {
    browser = await openBrowser();
    metric = await create("coach_metrics", {
      coach_name: "Calls of a reason that is not here",
      coach_level: 104500000,
      coach_sourcetable: "phonecall",
      coach_datecolumn: "actualend",
      coach_fetchxml: NoSuchReason,
    });
    page = await signIn(browser, admin);
    said = complaints(page);
    await chooseArea(page, "Set up");
    await page.locator(".sitemap-link", { hasText: "First steps" }).click();
    await step("Who has which role").waitFor();
  });
  afterAll(async () => {
    await send("DELETE", `coach_metrics(${metric})`, {});
    await browser.close();
  });

  it("are the first entry of the area", async () => {
    expect(await page.locator(".sitemap-link").first().textContent()).toContain("First steps");
  });

  it("say of seven things in a word each whether they are done", async () => {
    const words = await inPage().locator(".finding .state").allTextContents();
    expect(words).toHaveLength(7);
    expect(words.filter((word) => !["Done", "Left"].includes(word))).toEqual([]);
    await screenshot(page, "first-steps");
  });

  it("tell how many people have each role", async () => {
    const text = (await step("Who has which role").textContent()) ?? "";
    expect(text).toMatch(/Coaching Rep\d+ enabled users/);
    expect(text).toMatch(/Coaching Manager\d+ enabled users/);
  });

  it("name a metric whose status reason this organisation does not have, with what to do", async () => {
    const metrics = step("Metrics, checked against this organisation");
    expect(await metrics.locator(".state").textContent()).toBe("Left");
    const row = metrics.getByRole("listitem").filter({ hasText: "Calls of a reason that is not here" });
    expect(await row.textContent()).toContain("has no value 104509999 of Status Reason");
  });

  it("count the records of each segment", async () => {
    const segments = step("Segments, and how many records are in each");
    await segments.locator("summary").first().click();
    const prospects = segments.getByRole("listitem").filter({ hasText: "Prospects" });
    expect(await prospects.textContent()).toMatch(/Records now: \d+/);
  });

  it("have no accessibility violations, also in forced colours and at 300 pixels", async () => {
    const frame = await pageIn(page.locator(Source));
    expect(await violations(frame)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    await screenshot(page, "first-steps-forced-colors");
    await page.emulateMedia({ forcedColors: "none" });
    await page.locator(Source).evaluate((element) => (element.style.width = "300px"));
    expect(await overflowOf(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
    await screenshot(page, "first-steps-300");
    await page.locator(Source).evaluate((element) => (element.style.width = ""));
  });

  it("open what is left over the page, with the keyboard, and look again afterwards", async () => {
    const name = step("Metrics, checked against this organisation").getByRole("button", {
      name: "Calls of a reason that is not here",
    });
    await name.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.locator(".form-page").waitFor();
    await send("PATCH", `coach_metrics(${metric})`, {
      coach_fetchxml: NoSuchReason.replace("statuscode", "statecode").replace("104509999", "1"),
    });
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });

    await inPage().getByRole("status").first().filter({ hasText: "Looked again" }).waitFor();
    expect(await step("Metrics, checked against this organisation").textContent()).not.toContain("104509999");
  });

  it("are done with closures once a day of this year is closed", async () => {
    const year = String(new Date().getFullYear());
    const closure = await create("coach_closures", { coach_name: "A holiday", coach_date: `${year}-12-25` });
    await lookAgain();
    await stateOf("Working days and closures").filter({ hasText: "Done" }).waitFor();
    expect(await step("Working days and closures").textContent()).toMatch(new RegExp(`Days closed in ${year}: [1-9]`));
    await send("DELETE", `coach_closures(${closure})`, {});
  });

  it("name a rep without a manager, and no longer once there is one", async () => {
    const manager = await aManager();
    const rep = await repOf(manager);
    const path = `systemusers(${rep.systemuserid})`;
    await send("PATCH", path, { "parentsystemuserid@odata.bind": null });
    await lookAgain();
    const name = step("Who has which role").getByRole("button", { name: rep.fullname });
    await name.waitFor();
    expect(await stateOf("Who has which role").textContent()).toBe("Left");
    await send("PATCH", path, { "parentsystemuserid@odata.bind": `/systemusers(${manager.systemuserid})` });
    await lookAgain();
    await name.waitFor({ state: "detached" });
  });

  it("lead to a list and back", async () => {
    await step("Conversation templates").getByRole("button", { name: "Show templates" }).press("Enter");
    await page.locator(".list-page").waitFor();
    await page.goBack();
    await step("Who has which role").waitFor();
  });

  it("complain of nothing in the console", () => {
    expect(said).toEqual([]);
  });

  it("are not offered to managers and reps, and say what is missing when opened by their address", async () => {
    const manager = await aManager();
    for (const person of [manager, await repOf(manager)]) {
      const theirs = await signIn(browser, person.internalemailaddress);
      await theirs.locator(".sitemap-link", { hasText: "Week" }).first().waitFor();
      expect(await theirs.locator(".sitemap-link", { hasText: "First steps" }).count()).toBe(0);
      const address = new URL("/main.aspx", inject("address"));
      address.search = new URLSearchParams({
        pagetype: "webresource",
        webresourceName: "coach_/alignment/setup/setup.html",
      }).toString();
      await theirs.goto(address.toString());
      await inPage(theirs).getByText("ask a system administrator for the role Coaching Administrator").waitFor();
      expect(await inPage(theirs).locator(".finding").count()).toBe(0);
    }
  });

  it("show what a coaching administrator may see, and say what not", async () => {
    const { businessunitid } = await one<{ businessunitid: string }>(
      "businessunits?$select=businessunitid&$filter=_parentbusinessunitid_value eq null",
    );
    const email = "setup.administrator@localhost.example";
    const user = await create("systemusers", {
      firstname: "Setup",
      lastname: "Administrator",
      internalemailaddress: email,
      domainname: email,
      "businessunitid@odata.bind": `/businessunits(${businessunitid})`,
    });
    // The roles of the product come on top of those that Dynamics gives people.
    for (const name of ["Coaching Administrator", "Salesperson"]) {
      const role = await one<{ roleid: string }>(
        `roles?$select=roleid&$filter=name eq '${name}' and _parentroleid_value eq null`,
      );
      await send("POST", `systemusers(${user})/systemuserroles_association/$ref`, {
        "@odata.id": `${inject("address")}/api/data/v9.2/roles(${role.roleid})`,
      });
    }
    const theirs = await signIn(browser, email);
    await chooseArea(theirs, "Set up");
    await theirs.locator(".sitemap-link", { hasText: "First steps" }).click();
    const plan = inPage(theirs).getByRole("region", { name: "The first plan" });
    await plan.waitFor();
    expect(await plan.locator(".state").textContent()).toBe("Not seen");
    await screenshot(theirs, "first-steps-administrator");
    await send("PATCH", `systemusers(${user})`, { isdisabled: true });
  });
});
