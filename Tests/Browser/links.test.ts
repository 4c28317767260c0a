import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { openDeal, paneFrame, pressCoach } from "./support/coachPane";
import { overflowOf, setPaneWidth } from "./support/narrow";
import { actualOf, aManager, dealAtProspect, repOf, type CoachedDeal, type Person } from "./support/sales";
import { choose, field, openRecord, press } from "./support/shell";
import { create, one, rows, send } from "./support/webApi";

interface Link {
  coach_targetlinkid: string;
  coach_kind: number;
  _ownerid_value: string;
}

const Manual = 104500001;
const Excluded = 104500002;

let browser: Browser;
let manager: Person;
let rep: Person;
let deal: CoachedDeal;
let account: { accountid: string; name: string };

const linksOf = (column: string, record: string, target = deal.callsTargetId) =>
  rows<Link>(
    `coach_targetlinks?$select=coach_kind,_ownerid_value&$filter=_coach_${column}_value eq ${record} and _coach_targetid_value eq ${target}&$orderby=createdon`,
  );

/** A call about the deal, made by the rep. */
async function call(): Promise<void> {
  const id = await create(
    "phonecalls",
    { subject: "Ask who decides", "regardingobjectid_opportunity_phonecall@odata.bind": `/opportunities(${deal.id})` },
    rep.internalemailaddress,
  );
  await send("PATCH", `phonecalls(${id})`, { statecode: 1 }, rep.internalemailaddress);
}

/** A meeting about the deal, held by the rep. */
async function meeting(): Promise<void> {
  const now = new Date();
  const id = await create(
    "appointments",
    {
      subject: "Walk through the offer",
      scheduledstart: now.toISOString(),
      scheduledend: now.toISOString(),
      "regardingobjectid_opportunity_appointment@odata.bind": `/opportunities(${deal.id})`,
    },
    rep.internalemailaddress,
  );
  await send("PATCH", `appointments(${id})`, { statecode: 1 }, rep.internalemailaddress);
}

beforeAll(async () => {
  browser = await openBrowser();
  manager = await aManager();
  rep = await repOf(manager);
  deal = await dealAtProspect(rep);
  const { _customerid_value } = await one<{ _customerid_value: string }>(
    `opportunities?$select=_customerid_value&$filter=opportunityid eq ${deal.id}`,
  );
  account = await one(`accounts?$select=name&$filter=accountid eq ${_customerid_value}`);
  await call();
  await meeting();
});
afterAll(async () => browser.close());

describe("in the coaching pane, a manager", () => {
  let page: Page;
  let pane: FrameLocator;
  const row = (name: string) =>
    pane.getByRole("region", { name: "Counts towards" }).getByRole("listitem").filter({ hasText: name });
  const changeOf = (name: string) => pane.getByRole("button", { name: `Change whether ${name} counts here` });

  beforeAll(async () => {
    page = await signIn(browser, manager.internalemailaddress);
    await openDeal(page, deal.name, "Open Opportunities");
    pane = await pressCoach(page);
  });

  it("reads why the deal counts towards a target", async () => {
    const why = await row("Calls to prospects").locator(".why").textContent();
    expect(why).toMatch(/since \d+\/\d+\/\d{4}, the account matches “Prospects”/);
  });

  it("takes the deal out of a target with the keyboard alone, and the figure follows", async () => {
    const before = await actualOf(deal.callsTargetId);
    await changeOf("Calls to prospects").focus();
    await page.keyboard.press("Enter");
    await screenshot(page, "links-change");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    await row("Calls to prospects").getByText("excluded by hand").waitFor();
    expect(await pane.getByRole("status").first().textContent()).toBe(
      "Calls to prospects does not count here any more.",
    );
    expect(await pane.locator(":focus").getAttribute("aria-label")).toBe("Count again towards Calls to prospects");
    expect(await actualOf(deal.callsTargetId)).toBeLessThan(before);
    await screenshot(page, "links-excluded");
  });

  it("sees what is excluded apart, without accessibility violations", async () => {
    expect(await row("").last().textContent()).toContain("excluded by hand");
    expect(await violations(await paneFrame(page))).toEqual([]);
  });

  it("counts it again with the keyboard alone, and everything is as it was", async () => {
    const excluded = await actualOf(deal.callsTargetId);
    await page.keyboard.press("Enter");

    await row("Calls to prospects").getByText("matches “Prospects”").waitFor();
    expect(await pane.locator(":focus").getAttribute("aria-label")).toBe(
      "Change whether Calls to prospects counts here",
    );
    expect(await actualOf(deal.callsTargetId)).toBeGreaterThan(excluded);
    expect(await linksOf("opportunityid", deal.id)).toEqual([]);
  });

  it("closes what was opened with Escape, without a change", async () => {
    await changeOf("Calls to prospects").press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await changeOf("Calls to prospects").getAttribute("aria-expanded")).toBe("false");
    expect(await linksOf("opportunityid", deal.id)).toEqual([]);
  });

  it("links the deal to another target of the rep, and removes the link", async () => {
    await pane.getByRole("button", { name: "Count towards another target…" }).click();
    const select = pane.getByLabel("Target to count towards");
    const name = ((await select.locator("option").first().textContent()) ?? "").split(" · ")[0] ?? "";
    await screenshot(page, "links-serve");
    await pane.getByRole("button", { name: "Link", exact: true }).click();
    await row(name).getByText("linked by hand").waitFor();
    const [made] = await rows<Link>(
      `coach_targetlinks?$select=coach_kind,_ownerid_value&$filter=_coach_opportunityid_value eq ${deal.id} and coach_kind eq ${String(Manual)}`,
    );
    expect(made?._ownerid_value).toBe(rep.systemuserid);

    await changeOf(name).click();
    await pane.getByRole("button", { name: "Remove link" }).click();
    await pane.getByText("linked by hand").waitFor({ state: "detached" });
    expect(await pane.getByRole("status").first().textContent()).toBe(`The link to ${name} is removed.`);
  });

  it("is told in the row what the server refuses", async () => {
    await page.route("**/coach_targetlinks", (route) =>
      route.fulfill({
        status: 400,
        contentType: "application/json",
        body: JSON.stringify({ error: { code: "0x80040265", message: "The plan is closed." } }),
      }),
    );
    await changeOf("Calls to prospects").click();
    await pane.getByRole("button", { name: "Does not count here" }).click();
    const said = row("Calls to prospects").getByRole("alert");
    await said.waitFor();
    expect(await said.textContent()).toBe("Nothing was changed: The plan is closed.");
    await page.unroute("**/coach_targetlinks");
  });

  it("in 300 pixels without a horizontal scroll bar, in forced colours too", async () => {
    await pane.getByRole("button", { name: "Count towards another target…" }).click();
    for (const [width, colours] of [
      [380, "none"],
      [300, "none"],
      [300, "active"],
    ] as const) {
      await page.emulateMedia({ forcedColors: colours });
      await setPaneWidth(page, width);
      await screenshot(page, `links-pane-${String(width)}-${colours}`);
      expect(await overflowOf(await paneFrame(page))).toBe(0);
    }
    await page.emulateMedia({ forcedColors: null });
  });
});

describe("in the coaching pane, a rep", () => {
  it("reads why, and is offered no command the role does not allow", async () => {
    const page = await signIn(browser, rep.internalemailaddress);
    await openDeal(page, deal.name, "My Open Opportunities");
    const pane = await pressCoach(page);
    await pane.getByText("matches “Prospects”").first().waitFor();
    expect(
      await pane.getByRole("button", { name: /counts here|Count towards another|Start conversation/ }).count(),
    ).toBe(0);
  });
});

describe.each([
  { table: "opportunity", column: "opportunityid", record: () => deal.id },
  { table: "account", column: "accountid", record: () => account.accountid },
])("from the Related menu of an $table, a manager", ({ table, column, record }) => {
  let page: Page;
  const associated = () => page.locator(".associated");
  const openLinks = async () => {
    await openRecord(page, table, record());
    await page.getByRole("button", { name: "Related", exact: true }).click();
    await page.getByRole("menuitemradio", { name: "AOR Targets" }).click();
    await associated().locator('.grid-scroll[aria-busy="false"]').waitFor();
  };
  let target: { coach_targetid: string; coach_name: string };
  let unlinked: number;

  beforeAll(async () => {
    target = await one(
      `coach_targets?$select=coach_name&$filter=_ownerid_value eq ${rep.systemuserid} and coach_planid/statuscode eq 104500000 and coach_name eq 'Meetings with customers'`,
    );
    unlinked = await actualOf(target.coach_targetid);
    page = await signIn(browser, manager.internalemailaddress);
    await openLinks();
  });

  it("makes a link, prefilled with the record and by hand", async () => {
    await press(page, "New Target Link", associated().getByRole("toolbar"));
    await page.locator(".form-page").getByText("New Target Link").first().waitFor();
    expect(await field(page, "coach_kind").locator("option:checked").textContent()).toBe("Manual");
    const lookup = field(page, "coach_targetid");
    await lookup.getByRole("combobox").fill(target.coach_name);
    await lookup.getByRole("option").filter({ hasText: rep.fullname }).first().waitFor();
    await screenshot(page, `links-new-${table}`);
    await lookup.getByRole("option").filter({ hasText: rep.fullname }).first().click();
    await press(page, "Save");
    await page.getByRole("button", { name: "Delete" }).first().waitFor();
    const links = await linksOf(column, record(), target.coach_targetid);
    expect(links.at(-1)).toMatchObject({ coach_kind: Manual, _ownerid_value: rep.systemuserid });
    expect(await actualOf(target.coach_targetid)).toBeGreaterThan(unlinked);
  });

  it("reads there where the target stands", async () => {
    await openLinks();
    await screenshot(page, `links-related-${table}`);
    const headings = await associated().getByRole("columnheader").allTextContents();
    for (const heading of [
      "AOR Target",
      "Kind",
      "Status",
      "Attainment",
      "Actual",
      "Target Value",
      "Level",
      "From",
      "To",
    ])
      expect(headings.join("|")).toContain(heading);
    expect(await associated().getByRole("row").filter({ hasText: "Manual" }).count()).toBeGreaterThan(0);
  });

  it("changes its kind, and the figures follow", async () => {
    await associated().getByRole("row").filter({ hasText: "Manual" }).first().dblclick();
    await field(page, "coach_kind").locator("select").selectOption({ label: "Excluded" });
    await press(page, "Save");
    await expect
      .poll(async () => (await linksOf(column, record(), target.coach_targetid)).at(-1)?.coach_kind)
      .toBe(Excluded);
    expect(await actualOf(target.coach_targetid)).toBe(unlinked);
  });

  it("removes it", async () => {
    await openLinks();
    await associated().getByRole("row").filter({ hasText: "Excluded" }).first().getByRole("checkbox").check();
    await press(page, "Delete", associated().getByRole("toolbar"));
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await associated().getByRole("row").filter({ hasText: "Excluded" }).waitFor({ state: "detached" });
    const left = await linksOf(column, record(), target.coach_targetid);
    expect(left.filter((link) => link.coach_kind !== 104500000)).toEqual([]);
  });
});

describe("on the form of a target, a manager", () => {
  let page: Page;
  const subgrid = () => page.locator("[role=tabpanel] .subgrid", { hasText: "Linked records" });
  const openLinks = async () => {
    await openRecord(page, "coach_target", deal.callsTargetId);
    await page.getByRole("tab", { name: "Linked records" }).click();
    await subgrid().locator('.grid-scroll[aria-busy="false"]').waitFor();
  };
  const byHand = () => linksOf("opportunityid", deal.id);

  beforeAll(async () => {
    page = await signIn(browser, manager.internalemailaddress);
    await openLinks();
  });

  it("sees which records serve it, and since when", async () => {
    expect(await subgrid().getByRole("row").filter({ hasText: "Automatic" }).count()).toBeGreaterThan(0);
    await screenshot(page, "links-target");
  });

  it("excludes a deal of the rep, and the figure follows", async () => {
    const before = await actualOf(deal.callsTargetId);
    await press(page, "New Target Link", subgrid().getByRole("toolbar"));
    await field(page, "coach_targetid").getByRole("link", { name: "Calls to prospects" }).waitFor();
    await choose(field(page, "coach_opportunityid"), deal.name);
    await field(page, "coach_kind").locator("select").selectOption({ label: "Excluded" });
    await press(page, "Save");
    await page.getByRole("button", { name: "Delete" }).first().waitFor();
    expect((await byHand()).map((link) => link.coach_kind)).toEqual([Excluded]);
    expect(await actualOf(deal.callsTargetId)).toBeLessThan(before);
  });

  it("counts it again by removing the link", async () => {
    const excluded = await actualOf(deal.callsTargetId);
    await openLinks();
    await subgrid().getByRole("row").filter({ hasText: "Excluded" }).first().getByRole("checkbox").check();
    await press(page, "Delete", subgrid().getByRole("toolbar"));
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await subgrid().getByRole("row").filter({ hasText: "Excluded" }).waitFor({ state: "detached" });
    expect(await byHand()).toEqual([]);
    expect(await actualOf(deal.callsTargetId)).toBeGreaterThan(excluded);
  });
});
