import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane, paneFrame } from "./support/coachPane";
import { newDeal } from "./support/deals";
import { aManager, anotherRepOf, type Person } from "./support/sales";
import { openList, openRecord, press } from "./support/shell";
import { publishedTemplate } from "./support/templates";
import { create, one } from "./support/webApi";

const Hour = 3_600_000;
const rehearsal = 104500006;
const observational = 104500001;

describe("a talk is started", () => {
  let browser: Browser;
  let manager: Person;
  let rep: Person;
  let page: Page;

  const meeting = async (subject: string, hours: number, about?: string) =>
    create(
      "appointments",
      {
        subject,
        scheduledstart: new Date(Date.now() + hours * Hour).toISOString(),
        scheduledend: new Date(Date.now() + (hours + 1) * Hour).toISOString(),
        ...(about !== undefined && {
          "regardingobjectid_opportunity_appointment@odata.bind": `/opportunities(${about})`,
        }),
      },
      rep.internalemailaddress,
    );
  const command = (name: string) => page.getByRole("toolbar").first().getByRole("button", { name, exact: true });
  const chosenTemplate = async () => {
    const name = await coachPane(page).getByLabel("Template").locator("option:checked").textContent();
    return one<{ coach_process: number; coach_type: number }>(
      `coach_templates?$select=coach_process,coach_type&$filter=coach_name eq '${encodeURIComponent(name ?? "")}'`,
    );
  };

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await anotherRepOf(manager);
    await publishedTemplate("Before the meeting", [{ prompt: "What do we want to know?", required: true }], {
      coach_tables: "appointment",
      coach_process: rehearsal,
    });
    page = await signIn(browser, manager.internalemailaddress);
    await page.setViewportSize({ width: 1280, height: 720 });
  });
  afterAll(async () => browser.close());

  it("from a meeting that is to come, as its rehearsal", async () => {
    await openRecord(page, "appointment", await meeting("Show the pilot", 24, await newDeal(rep, "To be rehearsed")));
    await press(page, "Rehearse");
    await coachPane(page).getByRole("heading", { level: 1 }).waitFor();
    expect((await chosenTemplate()).coach_process).toBe(rehearsal);
    expect(await command("Debrief").count()).toBe(0);
    await coachPane(page).getByRole("button", { name: "Start" }).press("Enter");
    await coachPane(page).getByRole("button", { name: "Complete" }).waitFor();
    const deal = await one<{ opportunityid: string }>(
      "opportunities?$select=opportunityid&$filter=name eq 'To be rehearsed'",
    );
    const talk = await one<{ _regardingobjectid_value: string }>(
      "coach_conversations?$select=_regardingobjectid_value&$orderby=createdon desc&$top=1",
    );
    expect(talk._regardingobjectid_value).toBe(deal.opportunityid);
    expect(await violations(await paneFrame(page))).toEqual([]);
    await screenshot(page, "rehearse");
  });

  it("from a meeting that is over, as what was observed", async () => {
    await openRecord(
      page,
      "appointment",
      await meeting("Showed the pilot", -24, await newDeal(rep, "To be debriefed")),
    );
    await press(page, "Debrief");
    await coachPane(page).getByRole("heading", { level: 1 }).waitFor();
    expect((await chosenTemplate()).coach_type).toBe(observational);
    expect(await command("Rehearse").count()).toBe(0);
  });

  it("from no meeting that is about nothing", async () => {
    await openRecord(page, "appointment", await meeting("Team lunch", 24));
    await command("Save").first().waitFor();
    expect([await command("Rehearse").count(), await command("Debrief").count()]).toEqual([0, 0]);
  });

  it("from a person, about the plan that runs", async () => {
    await openRecord(page, "systemuser", rep.systemuserid);
    await press(page, "Coach");
    await coachPane(page).getByRole("heading", { level: 1 }).waitFor();
    expect(await coachPane(page).getByRole("heading", { level: 1 }).textContent()).toContain("Coach · ");
  });

  it("from several accounts, as a review of their deals", async () => {
    const list = await openList(page, "Accounts");
    for (const at of [0, 1, 2]) await list.locator("tbody").getByRole("checkbox").nth(at).check();
    await press(page, "Review Pipeline");
    await page
      .frameLocator('iframe[src*="review/review.html"]')
      .getByRole("heading", { name: "Pipeline review" })
      .or(page.getByRole("dialog"))
      .first()
      .waitFor();
  });

  it("from the week, as a review of a rep's deals", async () => {
    await page.goto(new URL("/main.aspx", page.url()).toString());
    const week = page.frameLocator('iframe[src*="week/week.html"]');
    await week.getByRole("button", { name: `Review deals: ${rep.fullname}` }).click();
    const review = page.frameLocator('iframe[src*="review/review.html"]');
    await review.getByRole("button", { name: /^Start review of/ }).waitFor();
    await screenshot(page, "review-rep");
  });
});
