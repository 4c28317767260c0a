import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { one, rows } from "./support/webApi";

interface User {
  systemuserid: string;
  internalemailaddress: string;
  fullname: string;
}

interface Deal {
  opportunityid: string;
  name: string;
}

/** The journey of a Monday morning: the manager coaches a deal, the rep makes a call, the board shows the gap. */
describe("a manager coaches a deal, and the rep acts on it", () => {
  let browser: Browser;
  let manager: User;
  let rep: User;
  let deal: Deal;
  let managerPage: Page;
  let repPage: Page;
  const pane = (page: Page): FrameLocator => page.frameLocator('iframe[src*="conversation/pane.html"]');

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await one<User>("systemusers?$filter=title eq 'Sales Manager'&$orderby=internalemailaddress&$top=1");
    rep = await one<User>(
      `systemusers?$filter=_parentsystemuserid_value eq ${manager.systemuserid}&$orderby=internalemailaddress&$top=1`,
    );
    deal = await one<Deal>(
      `opportunities?$select=name&$filter=_ownerid_value eq ${rep.systemuserid} and statecode eq 0&$orderby=name&$top=1`,
    );
  });
  afterAll(async () => browser.close());

  it("opens the app and finds the deal in a view", async () => {
    managerPage = await signIn(browser, manager.internalemailaddress);
    await managerPage.getByRole("link", { name: "Opportunities" }).click();
    await managerPage.getByRole("link", { name: deal.name, exact: true }).click();
    await managerPage.getByRole("heading", { name: deal.name }).waitFor();
    expect(await managerPage.title()).toContain(deal.name);
  });

  it("has a command bar with Coach, drawn from the solution's ribbon", async () => {
    const coach = managerPage
      .getByRole("menuitem", { name: "Coach" })
      .or(managerPage.getByRole("button", { name: "Coach" }));
    await coach.first().click();
    await pane(managerPage).getByRole("heading", { level: 1 }).waitFor();
    expect(await pane(managerPage).getByRole("heading", { level: 1 }).textContent()).toContain(deal.name);
  });
});
