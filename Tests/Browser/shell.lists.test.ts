import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane } from "./support/coachPane";
import { aManager, repOf, type Person } from "./support/sales";
import { choose, complaints, field, openList, openRecord, press, rowsShown } from "./support/shell";
import { admin, create, one, rows } from "./support/webApi";

let browser: Browser;
let manager: Person;
let rep: Person;
let page: Page;
let said: string[];

beforeAll(async () => {
  browser = await openBrowser();
  manager = await aManager();
  rep = await repOf(manager);
  page = await signIn(browser, manager.internalemailaddress);
  said = complaints(page);
});
afterAll(async () => browser.close());

const firstColumn = async (list: Locator) =>
  list.locator("tbody tr").evaluateAll((all) => all.map((row) => row.children[1]?.textContent ?? ""));

describe("a list", () => {
  let nearest: string;

  it("opens on the view its site map entry names: a manager's deals are the team's", async () => {
    const list = await openList(page, "Opportunities");
    expect(await list.locator(".view-button").textContent()).toBe("Deals of My Team and Me");
    expect(await list.locator("tbody tr").count()).toBeGreaterThan(0);
  });

  it("opens on the nearest view with rows where the default one has none, and says so", async () => {
    const other = await signIn(browser, manager.internalemailaddress);
    await other.goto(`${inject("address")}/main.aspx?pagetype=entitylist&etn=task`);
    await other.getByText("“My Tasks” has no rows, so this is “All Tasks”.").waitFor();
    await other.locator("tbody tr").first().waitFor();
    expect(await other.locator(".view-button").textContent()).toBe("All Tasks");
    await other.context().close();
  });

  it("that is empty names the view that is not, and how to get there", async () => {
    const list = await openList(page, "Opportunities", "My Open Opportunities");
    await list.getByText("“My Open Opportunities” has no rows.").waitFor();
    await list.getByText("To change the view, press its name above the list.").waitFor();
    await screenshot(page, "list-empty");
    const other = list.getByRole("button", { name: /^Show Open / });
    nearest = (await other.textContent())?.replace("Show ", "") ?? "";
    await other.click();
    await list.locator("tbody tr").first().waitFor();
    expect(await list.locator(".view-button").textContent()).toBe(nearest);
  });

  it("opens next time on the view chosen last", async () => {
    await openList(page, "Accounts", "Active Accounts");
    const list = await openList(page, "Opportunities");
    expect(await list.locator(".view-button").textContent()).toBe(nearest);
  });

  it("has Coach for one selected row, and not for none or two", async () => {
    const list = await openList(page, "Opportunities");
    const coach = list.getByRole("toolbar").getByRole("button", { name: "Coach", exact: true });
    const boxes = list.locator("tbody input[type=checkbox]");
    expect(await coach.count()).toBe(0);
    await boxes.nth(0).check();
    await coach.waitFor();
    await boxes.nth(1).check();
    await coach.waitFor({ state: "detached" });
    await boxes.nth(1).uncheck();
    await coach.click();
    const [name] = await firstColumn(list);
    const heading = coachPane(page).getByRole("heading", { level: 1 });
    await heading.waitFor();
    expect(await heading.textContent()).toContain(name);
    await page.getByRole("button", { name: /^Close Coach/ }).click();
  });

  it("sorts by a column, and the other way round", async () => {
    const list = await openList(page, "Accounts", "Active Accounts");
    const heading = list.locator("th", { hasText: "Account Name" });
    const sorted = async () => {
      await rowsShown(list);
      return [await heading.getAttribute("aria-sort"), (await firstColumn(list))[0]];
    };
    const query = "accounts?$select=name&$filter=statecode eq 0&$top=1&$orderby=name";
    const first = await one<{ name: string }>(query, manager.internalemailaddress);
    const last = await one<{ name: string }>(`${query} desc`, manager.internalemailaddress);
    expect(await sorted()).toEqual(["ascending", first.name]);
    await heading.getByRole("button").click();
    await list.locator('th[aria-sort="descending"]').waitFor();
    await list.locator("tbody tr").first().getByText(last.name).waitFor();
    expect(await sorted()).toEqual(["descending", last.name]);
  });

  it("finds by a part of the name, and shows all again when cleared", async () => {
    const list = await openList(page, "Accounts", "Active Accounts");
    const all = await list.locator(".pager").textContent();
    const [wanted = ""] = await firstColumn(list);
    const find = list.getByRole("searchbox");
    await find.fill(wanted.slice(0, 5));
    await find.press("Enter");
    await list.getByText(all ?? "").waitFor({ state: "detached" });
    const found = await firstColumn(list);
    expect(found).toContain(wanted);
    await find.fill("");
    await list.getByText(all ?? "").waitFor();
  });

  it("turns its pages", async () => {
    const list = await openList(page, "Opportunities", "All Opportunities");
    const first = await firstColumn(list);
    await list.getByRole("button", { name: "Next page" }).click();
    await list.getByText(/^51 – /).waitFor();
    // The pager turns at once, the rows when they have come.
    await expect.poll(() => firstColumn(list)).not.toEqual(first);
    await list.getByRole("button", { name: "Previous page" }).click();
    await list.getByText(/^1 – 50 /).waitFor();
    await expect.poll(() => firstColumn(list)).toEqual(first);
  });
});

describe("a list that is wider than its place", () => {
  it("keeps the first column in view when it is scrolled sideways", async () => {
    const list = await openList(page, "Targets", "Active AOR Targets");
    await page.setViewportSize({ width: 900, height: 720 });
    const scroll = list.locator(".grid-scroll");
    const left = async (cell: number) =>
      (await list.locator("tbody tr").first().locator("td").nth(cell).boundingBox())?.x;
    const before = [await left(1), await left(2)];
    await scroll.evaluate((element) => (element.scrollLeft = 200));
    await screenshot(page, "list-scrolled");
    const after = [await left(1), await left(2)];
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe((before[1] ?? 0) - 200);
  });

  it("shows name and diagnosis first on a phone, both in view", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const list = await openList(page, "Targets", "Active AOR Targets");
    const headings = list.locator("th:not(.grid-check)");
    await expect.poll(() => headings.nth(1).textContent()).toBe("Diagnosis");
    await screenshot(page, "list-phone");
    const box = await list.locator("tbody tr").first().locator("td").nth(2).boundingBox();
    const name = await headings.first().textContent();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(name).toBe("Name");
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });
});

describe("a list of all kinds of activities", () => {
  it("calls the state and the reason of each as its own table does", async () => {
    const deal = await one(`opportunities?$filter=_ownerid_value eq ${rep.systemuserid}&$orderby=name&$top=1`);
    const about = { "regardingobjectid_opportunity_task@odata.bind": `/opportunities(${String(deal.opportunityid)})` };
    await create("tasks", { subject: "Shell task in all activities", ...about }, rep.internalemailaddress);
    const view = await one(
      "savedqueries?$filter=returnedtypecode eq 'activitypointer' and name eq 'All Activities'&$select=savedqueryid,layoutxml",
    );
    const admins = await signIn(browser, admin);
    await admins.goto(
      `${inject("address")}/main.aspx?pagetype=entitylist&etn=activitypointer&viewid=${String(view.savedqueryid)}`,
    );
    const list = admins.locator(".list-page");
    await list.getByRole("searchbox").fill("Shell task in all activities");
    await list.getByRole("searchbox").press("Enter");
    const line = list.locator("tbody tr", { hasText: "Shell task in all activities" });
    await expect.poll(() => list.locator("tbody tr").count()).toBe(1);
    expect(await line.textContent()).toContain("Open");
    expect(await line.textContent()).not.toContain("Completed");
  });
});

describe("a list that is searched before it has its rows", () => {
  it("shows what was searched, though the rows asked for first come last", async () => {
    const admins = await signIn(browser, admin);
    await create("accounts", { name: "Shell searched while loading" }, admin);
    const view = await one(
      "savedqueries?$filter=returnedtypecode eq 'account' and name eq 'Active Accounts'&$select=savedqueryid",
    );
    let held: (() => void) | undefined;
    await admins.route(/\/accounts\?/, async (route) => {
      const isFirst = held === undefined;
      if (isFirst) await new Promise<void>((go) => (held = go));
      await route.continue();
    });
    const list = admins.locator(".list-page");
    await admins.goto(
      `${inject("address")}/main.aspx?pagetype=entitylist&etn=account&viewid=${String(view.savedqueryid)}`,
    );
    await expect.poll(() => held).toBeDefined();
    await list.getByRole("searchbox").fill("Shell searched while loading");
    await list.getByRole("searchbox").press("Enter");
    await expect.poll(() => list.locator("tbody tr").count()).toBe(1);
    const late = admins.waitForResponse(/\/accounts\?/);
    held?.();
    await late;
    await admins.waitForTimeout(300);
    expect(await list.locator("tbody tr").count()).toBe(1);
  });
});

describe("a new row", () => {
  it("of an account is saved with what was typed, and belongs to who made it", async () => {
    const people = await openList(page, "Accounts");
    await people.getByRole("button", { name: "New Account" }).click();
    await field(page, "name").getByRole("textbox").fill("Shell Shipping");
    await press(page, "Save");
    await page.getByRole("heading", { name: "Shell Shipping" }).waitFor();
    const owners = async () =>
      (await rows("accounts?$filter=name eq 'Shell Shipping'")).map((row) => row._ownerid_value);
    await expect.poll(owners).toEqual([manager.systemuserid]);
  });

  it("of a contact from the account's subgrid knows its account", async () => {
    await page
      .getByRole("toolbar", { name: "Commands: Contacts" })
      .getByRole("button", { name: "New Contact" })
      .click();
    await field(page, "parentcustomerid").getByRole("link", { name: "Shell Shipping" }).waitFor();
    await field(page, "lastname").getByRole("textbox").fill("Drake");
    await press(page, "Save & close");
    await page.getByRole("region", { name: "Contacts" }).getByRole("link", { name: "Drake" }).waitFor();
    const contact = await one("contacts?$filter=lastname eq 'Drake'");
    expect(contact["_parentcustomerid_value@OData.Community.Display.V1.FormattedValue"]).toBe("Shell Shipping");
  });

  it("can be chosen in a lookup by searching, and removed again", async () => {
    await choose(field(page, "primarycontactid"), "Drake");
    await press(page, "Save");
    await page.getByText("Account · Saved").waitFor();
    const primary = async () => (await one("accounts?$filter=name eq 'Shell Shipping'"))._primarycontactid_value;
    expect(await primary()).not.toBeNull();
    await field(page, "primarycontactid")
      .getByRole("button", { name: /Remove Drake/ })
      .click();
    await press(page, "Save");
    await page.getByText("Account · Saved").waitFor();
    expect(await primary()).toBeNull();
  });

  it("of a plan, and of a target from the plan's subgrid, which knows its plan", async () => {
    const list = await openList(page, "Plans");
    await list.getByRole("button", { name: /^New / }).click();
    await field(page, "coach_name").getByRole("textbox").fill("Plan by hand");
    await field(page, "ownerid")
      .getByRole("button", { name: /Remove/ })
      .click();
    await choose(field(page, "ownerid"), rep.fullname);
    await choose(field(page, "coach_managerid"), manager.fullname);
    await field(page, "coach_start").locator("input").fill("2027-01-01");
    await field(page, "coach_end").locator("input").fill("2027-03-31");
    await press(page, "Save");
    // The heading follows what is typed; only a saved plan has rows below it.
    await page.getByText(/· Saved$/).waitFor();
    await page.getByRole("tab", { name: "Targets" }).click();
    await page.getByRole("button", { name: /^New .*Target/ }).click();
    await field(page, "coach_planid").getByRole("link", { name: "Plan by hand" }).waitFor();
    expect(await field(page, "coach_planid").getByRole("link").count()).toBe(1);
  });
});

describe("a subgrid", () => {
  it("has the ribbon's Coach for its selected row", async () => {
    const deal = await one(
      `opportunities?$filter=_ownerid_value eq ${rep.systemuserid} and statecode eq 0 and _parentaccountid_value ne null&$orderby=name`,
    );
    await openRecord(page, "account", String(deal._parentaccountid_value));
    const deals = page.locator(".subgrid", { has: page.getByRole("heading", { name: "Opportunities" }) });
    await deals
      .locator("tr", { hasText: String(deal.name) })
      .getByRole("checkbox")
      .check();
    await press(page, "Coach", deals.getByRole("toolbar"));
    const heading = coachPane(page).getByRole("heading", { level: 1 });
    await heading.waitFor();
    expect(await heading.textContent()).toContain(deal.name);
  });
});

it("the console stays silent through all of these", () => expect(said).toEqual([]));
