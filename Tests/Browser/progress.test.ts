import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { complaints } from "./support/shell";
import { create, one, rows, send } from "./support/webApi";

const Board = 'iframe[src*="progress/progress.html"]';
const onBoard = (page: Page): FrameLocator => page.frameLocator(Board);

async function openBoard(browser: Browser, person: Person): Promise<Page> {
  const page = await signIn(browser, person.internalemailaddress);
  await page.getByRole("link", { name: "Progress", exact: true }).click();
  await onBoard(page).getByRole("heading", { name: "This week" }).waitFor();
  return page;
}

const outOf = (person: Person) =>
  rows<{ coach_progressoptoutid: string }>(
    `coach_progressoptouts?$select=coach_progressoptoutid&$filter=_coach_userid_value eq ${person.systemuserid}`,
  );

/** A team's progress, seen by all of it; who does not want to be shown is not. */
describe("the progress board", () => {
  let browser: Browser;
  let manager: Person;
  let rep: Person;
  let page: Page;
  let said: string[];
  const names = () => onBoard(page).locator("tbody th").allTextContents();
  const switchOf = () => onBoard(page).getByLabel("Show me on the board");

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await anotherRepOf(manager);
    page = await openBoard(browser, rep);
    said = complaints(page);
  });
  afterAll(async () => {
    for (const { coach_progressoptoutid } of await outOf(rep)) {
      await send("DELETE", `coach_progressoptouts(${coach_progressoptoutid})`, {});
    }
    await browser.close();
  });

  it("shows the own team in the order of names", async () => {
    const shown = await names();
    expect(shown).toContain(rep.fullname);
    expect(shown).toContain(manager.fullname);
    expect(shown).toEqual([...shown].sort());
    expect(await violations(await pageIn(page.locator(Board)))).toEqual([]);
    await screenshot(page, "progress-board");
  });

  it("opens how far each skill is, with the keyboard alone", async () => {
    const figure = onBoard(page).locator("summary").first();
    await figure.focus();
    await page.keyboard.press("Enter");
    await onBoard(page).locator(".levels li").first().waitFor();
    await screenshot(page, "progress-skills");
    await page.keyboard.press("Enter");
  });

  it("lets somebody off it, and on again", async () => {
    await switchOf().focus();
    await page.keyboard.press("Space");
    await onBoard(page)
      .getByText(/^You are not shown on the board/)
      .waitFor();
    await expect.poll(names).not.toContain(rep.fullname);
    expect(await outOf(rep)).toHaveLength(1);
    expect(await violations(await pageIn(page.locator(Board)))).toEqual([]);
    await screenshot(page, "progress-opted-out");

    const coach = await openBoard(browser, manager);
    expect(await onBoard(coach).locator("tbody th").allTextContents()).not.toContain(rep.fullname);
    await coach.context().close();
  });

  it("leaves the own page of whoever is not shown whole", async () => {
    await page.getByRole("link", { name: "Practice", exact: true }).click();
    const practice = page.frameLocator('iframe[src*="skills/skills.html"]');
    await practice.getByRole("heading", { name: "Skills" }).waitFor();
    expect(await practice.locator(".skill").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Progress", exact: true }).click();
    await switchOf().check();
    await onBoard(page).getByText("You are shown on the board.").waitFor();
    expect(await names()).toContain(rep.fullname);
    expect(await outOf(rep)).toEqual([]);
  });

  it("fits into 300 px, and can be read in forced colours", async () => {
    await page.setViewportSize({ width: 300, height: 800 });
    expect(await overflowOf(await pageIn(page.locator(Board)))).toBe(0);
    await screenshot(page, "progress-300");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ forcedColors: "active" });
    await screenshot(page, "progress-forced");
    await page.emulateMedia({ forcedColors: "none" });
    expect(said).toEqual([]);
  });
});

/** What managers and executives are told of the coaches. */
describe("who coaches coaches", () => {
  let browser: Browser;
  let executive: Person;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    executive = await one<Person>(
      "systemusers?$select=systemuserid,internalemailaddress,fullname&$filter=title eq 'Vice President Sales'",
    );
    page = await signIn(browser, executive.internalemailaddress);
  });
  afterAll(async () => browser.close());

  it("is told in the week with which coach to score a performance next", async () => {
    const week = page.frameLocator('iframe[src*="week/week.html"]');
    const row = week.getByRole("region", { name: "Score together" });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/never scored|last scored|least often|more or less/);
    await screenshot(page, "week-score-together");
    await row
      .getByRole("button", { name: /^Practice of / })
      .first()
      .click();
    await page
      .frameLocator('iframe[src*="skills/skills.html"]')
      .getByRole("heading", { name: /^Practice of / })
      .waitFor();
  });

  it("sees who has not been coached, and opens the talks with somebody", async () => {
    await page.getByRole("link", { name: "Coaching report", exact: true }).click();
    const report = page.frameLocator('iframe[src*="executive.html"]');
    await report.getByRole("heading", { name: "Who has not been coached?" }).waitFor();
    const someone = report.getByRole("button", { name: /: show the talks$/ }).first();
    await someone.click();
    await report.getByRole("region", { name: "Talks", exact: true }).waitFor();
    expect(await violations(await pageIn(page.locator('iframe[src*="executive.html"]')))).toEqual([]);
    await someone.scrollIntoViewIfNeeded();
    await screenshot(page, "coaching-report-not-coached");
  });
});

/** Somebody new, who practised last week: told on the first page, once. */
describe("the digest of the week", () => {
  let browser: Browser;
  let page: Page;
  let id: string;
  const email = `digest-${String(Date.now())}@test.example`;
  const digests = () =>
    rows<{ body: string }>(
      `appnotifications?$select=body&$filter=title eq 'Your week in coaching' and _ownerid_value eq ${id}`,
    );

  beforeAll(async () => {
    browser = await openBrowser();
    const top = await one<{ businessunitid: string }>(
      "businessunits?$select=businessunitid&$filter=_parentbusinessunitid_value eq null",
    );
    id = await create("systemusers", {
      firstname: "Dora",
      lastname: "Digest",
      internalemailaddress: email,
      domainname: email,
      "businessunitid@odata.bind": `/businessunits(${top.businessunitid})`,
    });
    for (const name of ["Salesperson", "Coaching Rep"]) {
      const role = await one<{ roleid: string }>(
        `roles?$select=roleid&$filter=name eq '${name}' and _businessunitid_value eq ${top.businessunitid}`,
      );
      await send("POST", `systemusers(${id})/systemuserroles_association/$ref`, {
        "@odata.id": `${inject("address")}/api/data/v9.2/roles(${role.roleid})`,
      });
    }
    const skill = await one<{ coach_skillid: string }>(
      "coach_skills?$select=coach_skillid&$filter=coach_audience eq 104500000&$orderby=coach_name&$top=1",
    );
    await create(
      "coach_attempts",
      {
        "coach_skillid@odata.bind": `/coach_skills(${skill.coach_skillid})`,
        coach_selfscore: 4,
        coach_on: new Date(Date.now() - 7 * 24 * 3600_000).toISOString(),
      },
      email,
    );
  });
  afterAll(async () => {
    await send("PATCH", `systemusers(${id})`, { isdisabled: true });
    await browser.close();
  });

  it("comes when the week is opened, and once", async () => {
    page = await signIn(browser, email);
    await expect.poll(async () => (await digests()).length).toBe(1);
    for (const time of [1, 2]) {
      await send("POST", "coach_SendDigests", {}, email);
      expect(await digests(), `time ${String(time)}`).toHaveLength(1);
    }
    expect((await digests())[0]?.body).toMatch(/^You practised last week\./);
  });

  it("leads to the board, or to what is missing for one", async () => {
    await page.reload();
    await page.getByRole("button", { name: /^Notifications/ }).click();
    await screenshot(page, "digest");
    await page.getByRole("link", { name: "Open the board" }).click();
    await onBoard(page)
      .getByText(/You are in none/)
      .waitFor();
    expect(await violations(await pageIn(page.locator(Board)))).toEqual([]);
  });
});
