import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { aManager, repOf, type Person } from "./support/sales";
import { chooseArea, complaints, field, openList, openRecord, press } from "./support/shell";
import { admin, create, one, rows, send } from "./support/webApi";

let browser: Browser;
let rep: Person;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  rep = await repOf(await aManager());
  page = await signIn(browser, rep.internalemailaddress);
});
afterAll(async () => browser.close());

const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("the app", () => {
  it("opens on its first page, as it is the only one", async () => {
    await page.locator('.sitemap-link[aria-current="page"]', { hasText: "Week" }).waitFor();
    expect(page.url()).toContain("appid=");
  });

  it("is found again on the list of apps, behind the waffle", async () => {
    await page.getByRole("link", { name: "All apps" }).click();
    await page.getByRole("heading", { name: "Apps" }).waitFor();
    await page.getByRole("link", { name: "Sales Coaching" }).click();
    await page.locator('.sitemap-link[aria-current="page"]', { hasText: "Week" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/main.aspx");
  });

  it("tells of a notification, leads to its record, and forgets it when dismissed", async () => {
    const deal = await one(`opportunities?$filter=_ownerid_value eq ${rep.systemuserid}&$orderby=name&$top=1`);
    await create("appnotifications", {
      title: "Bell of the shell",
      body: "A deal wants you",
      "ownerid@odata.bind": `/systemusers(${rep.systemuserid})`,
      data: JSON.stringify({
        actions: [
          {
            title: "Open the deal",
            data: { url: `?pagetype=entityrecord&etn=opportunity&id=${String(deal.opportunityid)}` },
          },
        ],
      }),
    });
    await page.reload();
    const bell = page.getByRole("button", { name: /^Notifications, \d+ new$/ });
    await bell.click();
    await page.getByRole("link", { name: "Open the deal" }).click();
    await page.getByRole("heading", { name: String(deal.name) }).waitFor();
    await bell.click();
    await page.getByRole("button", { name: "Dismiss: Bell of the shell" }).click();
    await page.getByText("A deal wants you").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: "Notifications" }).waitFor({ state: "detached" });
    expect(await rows("appnotifications?$filter=title eq 'Bell of the shell'")).toEqual([]);
  });
});

describe("the bell", () => {
  it("forgets what the server took away as soon as something was saved in this window", async () => {
    const bell = page.getByRole("button", { name: /^Notifications/ });
    const id = await create("appnotifications", {
      title: "Did it help?",
      body: "Answered elsewhere in this window",
      "ownerid@odata.bind": `/systemusers(${rep.systemuserid})`,
    });
    await page.reload();
    await bell.click();
    await page.getByText("Answered elsewhere in this window").waitFor();
    const count = async () => Number(/\d+/.exec((await bell.getAttribute("aria-label")) ?? "")?.[0] ?? 0);
    const before = await count();
    await page.keyboard.press("Escape");
    await send("DELETE", `appnotifications(${id})`, {});
    await openList(page, "Accounts");
    await page.getByRole("button", { name: "New Account" }).click();
    await field(page, "name").getByRole("textbox").fill("Saved under the bell");
    await press(page, "Save");
    await page.getByRole("heading", { name: "Saved under the bell" }).waitFor();
    await expect.poll(count).toBe(before - 1);
  });

  it("has the focus again when Escape closes its list", async () => {
    const bell = page.getByRole("button", { name: /^Notifications/ });
    await bell.click();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: "Notifications" }).waitFor({ state: "detached" });
    expect(await bell.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe("the site map", () => {
  it("shows what sets up to those who may, and not to a rep", async () => {
    const entries = async (of: Page) => of.locator(".sitemap-link").allTextContents();
    const admins = await signIn(browser, admin);
    await chooseArea(admins, "Set up");
    expect(await entries(admins)).toContain("Metrics");
    expect(await page.getByRole("combobox", { name: "Area" }).count()).toBe(0);
  });

  it("shows the area of the page that was come to by a link", async () => {
    const admins = await signIn(browser, admin);
    await admins.goto(new URL("/main.aspx?pagetype=entitylist&etn=coach_metric", admins.url()).toString());
    await admins.locator(".sitemap-link[aria-current=page]", { hasText: "Metrics" }).waitFor();
    expect(await admins.getByRole("combobox", { name: "Area" }).locator("option:checked").textContent()).toBe("Set up");
  });

  it("lies over a phone's page, each entry with a name and an icon of its own, and goes when one is chosen", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const menu = page.getByRole("button", { name: "Show or hide the site map" });
    const map = page.getByRole("navigation", { name: "Site map" });
    await map.waitFor({ state: "detached" });
    await menu.click();
    await screenshot(page, "phone-site-map");
    const entries = await map.locator(".sitemap-link").evaluateAll((links) =>
      links.map((link) => {
        const icon = link.querySelector(".icon");
        return [
          link.querySelector("span:last-child")?.getBoundingClientRect().width ?? 0,
          icon?.outerHTML ?? "",
        ] as const;
      }),
    );
    await page.keyboard.press("Escape");
    await map.waitFor({ state: "detached" });
    const focused = await menu.evaluate((button) => button === document.activeElement);
    await openList(page, "Accounts");
    await map.waitFor({ state: "detached" });
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(focused).toBe(true);
    expect(entries.every(([width]) => width > 30)).toBe(true);
    expect(new Set(entries.map(([, icon]) => icon)).size).toBe(entries.length);
  });
});

describe("at 320 pixels", () => {
  it("a list and a form need no sideways scrolling", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const list = await openList(page, "Opportunities");
    await screenshot(page, "narrow-list");
    const ofList = await overflow();
    await list.locator("tbody .record-link").first().click();
    await page.locator(".form-page").waitFor();
    await screenshot(page, "narrow-form");
    expect([ofList, await overflow()]).toEqual([0, 0]);
  });
});

describe("in forced colours", () => {
  it("a selected row and the chosen tab are still marked", async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ forcedColors: "active" });
    const list = await openList(page, "Opportunities");
    await list.locator("tbody input").first().check();
    await screenshot(page, "forced-colours-list");
    const outline = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    const row = await outline("tr.selected");
    const deal = await one(`opportunities?$filter=_ownerid_value eq ${rep.systemuserid}&$orderby=name&$top=1`);
    await openRecord(page, "opportunity", String(deal.opportunityid));
    await screenshot(page, "forced-colours-form");
    expect([row, await outline('[role="tab"][aria-selected="true"]')]).toEqual(["solid", "solid"]);
  });
});

describe("signing out", () => {
  it("ends at the sign-in page, and the app asks to sign in", async () => {
    await page.getByRole("button", { name: `Account of ${rep.fullname}` }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.goto(`${inject("address")}/main.aspx`);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/signin");
  });

  it("on a page that leaves the console silent", async () => {
    const said = complaints(page);
    await page.goto(`${inject("address")}/signin`);
    await page.waitForLoadState("networkidle");
    expect(said).toEqual([]);
  });
});
