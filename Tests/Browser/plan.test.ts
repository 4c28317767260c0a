import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { field, inView, openRecord, press } from "./support/shell";
import { aManager, repOf, type Person } from "./support/sales";
import { create, one, rows, send } from "./support/webApi";

interface Target {
  coach_targetid: string;
  coach_name: string;
  coach_targetvalue: number;
  coach_plannedconversion: number | null;
  _coach_parenttargetid_value: string | null;
  _ownerid_value: string;
}

const Source = 'iframe[src*="plan/propose.html"]';
const Prospects = "Deals won: Prospects";
const Customers = "Deals won: Existing customers";

describe("proposing a plan", () => {
  let browser: Browser;
  let manager: Person;
  let rep: Person;
  let page: Page;
  let plan: string;
  const panel = (): FrameLocator => page.frameLocator(Source);
  const needed = (name: string) => panel().getByLabel(`Needed: ${name}`, { exact: true });
  const value = async (name: string) => Number(await needed(name).inputValue());
  const wanted = () => panel().getByLabel("Wanted: Revenue won");
  const targets = () =>
    rows<Target>(
      "coach_targets?$select=coach_name,coach_targetvalue,coach_plannedconversion,_coach_parenttargetid_value,_ownerid_value" +
        `&$filter=_coach_planid_value eq ${plan}&$orderby=coach_level desc,coach_name`,
    );
  const open = async () => {
    await press(page, "Propose");
    await panel().getByRole("heading", { level: 1 }).waitFor();
  };

  /** What the keyboard is on, by its name. */
  const focused = () =>
    panel()
      .locator("body")
      .evaluate((body) => {
        const element = body.ownerDocument.activeElement as HTMLInputElement | null;
        return element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
      });
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      if ((await focused()) === name) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach "${name}".`);
  };

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await repOf(manager);
    const year = String(new Date().getFullYear() + 1);
    plan = await create("coach_alignmentplans", {
      coach_name: "The next plan",
      coach_start: `${year}-01-01`,
      coach_end: `${year}-03-31`,
      "coach_managerid@odata.bind": `/systemusers(${manager.systemuserid})`,
      "ownerid@odata.bind": `/systemusers(${rep.systemuserid})`,
    });
    page = await signIn(browser, manager.internalemailaddress);
    await openRecord(page, "coach_alignmentplan", plan);
  });
  afterAll(async () => browser.close());

  it("refuses to agree a plan without targets, and says what to do", async () => {
    await press(page, "Propose");
    await panel().getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(Source).waitFor({ state: "detached" });
    await page
      .locator(".form-header [data-field=statuscode] select, [data-field=statuscode] select")
      .first()
      .selectOption({ label: "Agreed" });
    await press(page, "Save");
    const refusal = page.getByText(/The plan "The next plan" cannot be agreed: it has no result/).first();
    await refusal.waitFor();
    await screenshot(page, "plan-refused");
  });

  it("is told on the form that a plan cannot end before it starts, and nothing is saved", async () => {
    await openRecord(page, "coach_alignmentplan", plan);
    await field(page, "coach_end").locator("input").first().fill("2020-01-31");
    await page.keyboard.press("Tab");
    await page.getByText("The plan ends before it starts").first().waitFor();
    await press(page, "Save");
    await screenshot(page, "plan-period");
    const row = await one<{ coach_end: string }>(
      `coach_alignmentplans?$select=coach_end&$filter=coach_alignmentplanid eq ${plan}`,
    );
    expect(row.coach_end).toMatch(/-03-31$/);
  });

  it("starts from all paths of the rep's last plan", async () => {
    await openRecord(page, "coach_alignmentplan", plan);
    await open();
    expect(await panel().getByRole("heading", { level: 1 }).textContent()).toBe(`Propose targets for ${rep.fullname}`);
    await panel().getByText("begins with the rep's last plan").waitFor();
    expect(await wanted().inputValue()).toBe("240000");
    await needed(Prospects).waitFor();
    await needed(Customers).waitFor();
    await screenshot(page, "propose");
  });

  it("works backwards to whole customers and calls, and says where each ratio comes from", async () => {
    expect(await value(Prospects)).toBeGreaterThan(0);
    // Deals are there of a year whatever day it is, calls of the running months alone.
    expect(await panel().locator("main, body").first().textContent()).toMatch(/last 4 quarters, \d+ counted/);
  });

  it("wants some per cent more than the rep usually reaches", async () => {
    const usual = await panel()
      .getByText(/^Own last 4 quarters, for as many working days: [\d,]+ USD$/)
      .textContent();
    await panel().getByLabel("% more than that").fill("3");
    expect(await wanted().inputValue()).toBe(
      String(Math.round(Number((usual ?? "").replace(/\D/g, "").slice(1)) * 1.03)),
    );
  });

  it("and forgets the per cent when something else is wanted", async () => {
    await wanted().fill("240000");
    expect(await panel().getByLabel("% more than that").inputValue()).toBe("");
  });

  it("shows at once what another share does to both branches", async () => {
    const before = await value(Customers);
    await panel().getByLabel(`Share: ${Prospects} of Revenue won`).fill("90");
    expect(await value(Customers)).toBeLessThan(before);
    expect(await panel().getByLabel(`Share: ${Customers} of Revenue won`).inputValue()).toBe("10");
    expect(await wanted().inputValue()).toBe("240000");
  });

  it("shows at once what a number does down and up the tree, and the way back", async () => {
    await panel().getByLabel("Ratio: Calls completed: Prospects", { exact: true }).fill("3");
    const [deals, calls] = [await value(Prospects), await value("Calls completed: Prospects")];
    await needed(Prospects).fill(String(deals * 2));
    expect(await value("Calls completed: Prospects")).toBeGreaterThan(calls);
    expect(Number(await wanted().inputValue())).toBeGreaterThan(240_000);
    await panel()
      .getByText(/more than the 240,000 USD wanted/)
      .waitFor();
    await screenshot(page, "propose-more");
    await panel().getByRole("button", { name: "Work back from 240,000 USD again" }).click();
    expect(await wanted().inputValue()).toBe("240000");
  });

  it("works with a ratio that a person enters, and says so", async () => {
    await panel().getByLabel("Ratio: Calls completed: Prospects", { exact: true }).fill("4");
    expect(await value("Calls completed: Prospects")).toBe((await value(Prospects)) * 4);
    await panel().getByText("4 calls for one: entered by hand").waitFor();
  });

  it("adds a branch, looks its ratio up, and asks for one where none is known", async () => {
    await panel()
      .getByRole("button", { name: `Add an activity for ${Prospects}` })
      .click();
    const added = panel().getByRole("group", { name: "Activity: Appointments held: Prospects" });
    await added.getByLabel("Activity", { exact: true }).selectOption({ label: "Commitments kept" });
    await panel().getByText("No ratio known: enter one").waitFor();
    await screenshot(page, "propose-unknown");
    await panel().getByLabel("Ratio: Commitments kept: Prospects", { exact: true }).fill("2");
    expect(await value("Commitments kept: Prospects")).toBe((await value(Prospects)) * 2);
  });

  it("takes a branch away", async () => {
    await panel()
      .getByRole("button", { name: "Remove Meetings" })
      .or(panel().getByRole("button", { name: "Remove Appointments held: Existing customers" }))
      .click();
    expect(await needed("Appointments held: Existing customers").count()).toBe(0);
  });

  it("has no accessibility violations", async () => {
    expect(await violations(await pageIn(page.locator(Source)))).toEqual([]);
  });

  it("writes nothing while a number is missing, and goes to it", async () => {
    const kept = await value(Prospects);
    await needed(Prospects).fill("");
    await panel().getByRole("button", { name: "Use this plan" }).click();
    await panel().getByText("Nothing was written yet: correct what is marked above.").waitFor();
    await panel().getByText("Enter a number above zero.").waitFor();
    expect(await targets()).toEqual([]);
    await needed(Prospects).fill(String(kept));
  });

  it("keeps the button that ends it in view at 1280 × 720", async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await wanted().scrollIntoViewIfNeeded();
    expect(await inView(panel().getByRole("button", { name: "Use this plan" }))).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("is typed over where the keyboard comes to a number", async () => {
    await tabTo("Wanted: Revenue won");
    await page.keyboard.press("Tab");
    await tabTo(`Needed: ${Prospects}`);
    const before = await value(Prospects);
    await page.keyboard.type(String(before + 1));
    expect(await value(Prospects)).toBe(before + 1);
    await panel()
      .getByRole("button", { name: /^Work back from/ })
      .click();
  });

  it("is read at 300 pixels and in forced colours", async () => {
    await page.setViewportSize({ width: 360, height: 900 });
    await screenshot(page, "propose-narrow");
    await needed("Commitments kept: Prospects").scrollIntoViewIfNeeded();
    await screenshot(page, "propose-narrow-lower");
    expect(await overflowOf(await pageIn(page.locator(Source)))).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ forcedColors: "active" });
    await screenshot(page, "propose-forced");
    await page.emulateMedia({ forcedColors: "none" });
  });

  it("writes all targets in one go, closes, and shows them on the form", async () => {
    const shown = [
      { name: "Revenue won", value: 240_000 },
      { name: Customers, value: await value(Customers) },
      { name: Prospects, value: await value(Prospects) },
      { name: "Calls completed: Prospects", value: await value("Calls completed: Prospects") },
      { name: "Commitments kept: Prospects", value: await value("Commitments kept: Prospects") },
    ];
    await panel().getByRole("button", { name: "Use this plan" }).click();
    await page.locator(Source).waitFor({ state: "detached" });

    const made = await targets();
    expect(made.map((target) => ({ name: target.coach_name, value: target.coach_targetvalue }))).toEqual(shown);
    const idOf = (name: string) => made.find((target) => target.coach_name === name)?.coach_targetid;
    expect(made.map((target) => target._coach_parenttargetid_value)).toEqual([
      null,
      idOf("Revenue won"),
      idOf("Revenue won"),
      idOf(Prospects),
      idOf(Prospects),
    ]);
    expect(made.every((target) => target._ownerid_value === rep.systemuserid)).toBe(true);
    await page.getByRole("tab", { name: /Targets/ }).click();
    await page.getByRole("link", { name: "Calls completed: Prospects" }).first().waitFor();
    await screenshot(page, "proposed");
  });

  it("replaces targets that are there only after an answer, by keyboard alone", async () => {
    const before = (await targets()).map((target) => target.coach_targetid);
    await open();
    await panel().getByText("begins with the targets of this plan").waitFor();
    expect(await value("Commitments kept: Prospects")).toBe(2 * (await value(Prospects)));

    await tabTo("Wanted: Revenue won");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("480000");
    await tabTo(`Share: ${Prospects} of Revenue won`);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("50");
    await tabTo(`Remove Commitments kept: Prospects`);
    await page.keyboard.press("Enter");
    // Where the removed one could be added again, not at the beginning of the page.
    expect(await focused()).toBe(`+ Add an activity for ${Prospects}`);
    await page.keyboard.press("Enter");
    await expect.poll(focused).toMatch(/^Activity/);
    await page.keyboard.type("Tasks");
    await tabTo("Ratio: Tasks completed: Prospects");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("3");
    const shown = await value("Tasks completed: Prospects");
    await tabTo("Use this plan");
    await page.keyboard.press("Enter");
    await panel().getByText("Choose one of the two first.").waitFor();
    await screenshot(page, "propose-replace");
    // The question has the focus now.
    await page.keyboard.press("Space");
    await tabTo("Use this plan");
    await page.keyboard.press("Enter");
    await page.locator(Source).waitFor({ state: "detached" });

    const after = await targets();
    expect(after.some((target) => before.includes(target.coach_targetid))).toBe(false);
    expect(after[0]?.coach_targetvalue).toBe(480_000);
    expect(after.find((target) => target.coach_name === "Tasks completed: Prospects")?.coach_targetvalue).toBe(shown);
  });

  it("is agreed by its status, and shows both names and the day", async () => {
    await openRecord(page, "coach_alignmentplan", plan);
    await page.locator("[data-field=statuscode] select").first().selectOption({ label: "Agreed" });
    await press(page, "Save");
    await expect.poll(async () => field(page, "coach_agreedon").textContent()).toMatch(/\d{4}/);
    expect(await field(page, "coach_managerid").textContent()).toContain(manager.fullname);
    expect(await field(page, "ownerid").textContent()).toContain(rep.fullname);
    const row = await one<{ statuscode: number }>(
      `coach_alignmentplans?$select=statuscode&$filter=coach_alignmentplanid eq ${plan}`,
    );
    expect(row.statuscode).toBe(104500000);
    await screenshot(page, "plan-agreed");
  });

  it("leaves what is there when the new targets are refused: all or nothing", async () => {
    plan = await create("coach_alignmentplans", {
      coach_name: "Closed meanwhile",
      coach_start: "2031-01-01",
      coach_end: "2031-03-31",
      "coach_managerid@odata.bind": `/systemusers(${manager.systemuserid})`,
      "ownerid@odata.bind": `/systemusers(${rep.systemuserid})`,
    });
    const metric = await one<{ coach_metricid: string }>("coach_metrics?$filter=coach_name eq 'Revenue won'");
    await create("coach_targets", {
      coach_name: "There before",
      coach_level: 104500002,
      coach_targetvalue: 1,
      "coach_planid@odata.bind": `/coach_alignmentplans(${plan})`,
      "coach_metricid@odata.bind": `/coach_metrics(${metric.coach_metricid})`,
      "ownerid@odata.bind": `/systemusers(${rep.systemuserid})`,
    });
    await openRecord(page, "coach_alignmentplan", plan);
    await open();
    await send("PATCH", `coach_alignmentplans(${plan})`, { statuscode: 104500000 });
    await send("PATCH", `coach_alignmentplans(${plan})`, { statecode: 1, statuscode: 2 });
    for (const activity of ["Tasks", "Calls"])
      await panel().getByLabel(`Ratio: ${activity} completed: Prospects`, { exact: true }).fill("3");
    await panel().getByLabel("Replace them").check();
    await panel().getByRole("button", { name: "Use this plan" }).click();
    await panel()
      .getByText(/^Nothing was written: The plan "Closed meanwhile" is closed/)
      .waitFor();
    expect((await targets()).map((target) => target.coach_name)).toEqual(["There before"]);
  });

  it("helps where there is no history at all: paths of the library, defaults named, the rest asked for", async () => {
    const chief = await one<Person>(
      "systemusers?$select=fullname&$filter=internalemailaddress eq 'admin@localhost.example'",
    );
    plan = await create("coach_alignmentplans", {
      coach_name: "A first plan",
      coach_start: "2031-01-01",
      coach_end: "2031-03-31",
      "ownerid@odata.bind": `/systemusers(${chief.systemuserid})`,
    });
    const other = await signIn(browser, "admin@localhost.example");
    const mine = other.frameLocator(Source);
    await openRecord(other, "coach_alignmentplan", plan);
    await press(other, "Propose");
    await mine.getByText("begins with what the metrics say they lead to").waitFor();
    await mine.getByText("▲ No ratio known: enter one").first().waitFor();
    await mine.getByText("3 deals for one: the metric's default, nobody's history").waitFor();
    await mine.getByLabel("Wanted: Revenue won").fill("300000");
    await mine.getByLabel("Ratio: Deals won", { exact: true }).fill("25000");
    await mine.getByLabel("Ratio: Calls completed", { exact: true }).fill("4");
    const number = async (name: string) =>
      Number(await mine.getByLabel(`Needed: ${name}`, { exact: true }).inputValue());
    expect([
      await number("Deals won"),
      await number("Calls completed"),
      await number("Opportunities opened"),
      await number("Pipeline opened"),
    ]).toEqual([12, 48, 36, 900_000]);
    await screenshot(other, "propose-without-history");
    await mine.getByRole("button", { name: "Use this plan" }).click();
    await other.locator(Source).waitFor({ state: "detached" });
    expect((await targets()).map((target) => target.coach_plannedconversion)).toEqual([
      null,
      25_000,
      0.3333,
      0.25,
      0.3333,
    ]);
  });
});
