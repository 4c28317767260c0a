import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, signIn } from "./support/browser";
import { aManager, repOf, type Person } from "./support/sales";
import { choose, complaints, field, openRecord, press } from "./support/shell";
import { admin, create, one, rows, send } from "./support/webApi";

interface Deal {
  opportunityid: string;
  name: string;
  statecode: number;
  statuscode: number;
  actualvalue: number;
  actualclosedate: string;
  _ownerid_value: string;
}

let browser: Browser;
let manager: Person;
let rep: Person;
let page: Page;
let said: string[];

beforeAll(async () => {
  browser = await openBrowser();
  manager = await aManager();
  rep = await repOf(manager);
  page = await signIn(browser, rep.internalemailaddress);
  said = complaints(page);
});
afterAll(async () => browser.close());

describe("a deal's form", () => {
  let id: string;
  const stored = async () => one<Deal>(`opportunities?$filter=opportunityid eq ${id}`);
  const dialog = () => page.getByRole("dialog");

  beforeAll(async () => {
    id = await create(
      "opportunities",
      { name: "Shell & sons <b>renewal</b>", estimatedvalue: 5000 },
      rep.internalemailaddress,
    );
    await openRecord(page, "opportunity", id);
  });

  it("refuses to close it as won with a revenue that is no number", async () => {
    await press(page, "Close as won");
    await dialog().getByLabel("Actual revenue").fill("a lot");
    await dialog().getByRole("button", { name: "Close as won" }).click();
    expect(await dialog().getByRole("alert").textContent()).toBe("Actual revenue must be a number.");
  });

  it("closes it as won with the revenue and the day that were entered", async () => {
    await dialog().getByLabel("Actual revenue").fill("12,345.67");
    await dialog().getByLabel("Close date", { exact: true }).fill("2/3/2026");
    await dialog().getByRole("button", { name: "Close as won" }).click();
    await page.getByText("This record is read-only: Won.").waitFor();
    const { statecode, actualvalue, actualclosedate } = await stored();
    expect([statecode, actualvalue, actualclosedate]).toEqual([1, 12345.67, "2026-02-03"]);
  });

  it("reopens it", async () => {
    await press(page, "Reopen");
    await page.getByText("This record is read-only").waitFor({ state: "detached" });
    expect((await stored()).statecode).toBe(0);
  });

  it("closes it as lost for the chosen reason", async () => {
    await press(page, "Close as lost");
    await dialog().getByLabel("Status reason").selectOption({ label: "Out-Sold" });
    await dialog().getByLabel("Description").fill("Price");
    await dialog().getByRole("button", { name: "Close as lost" }).click();
    await page.getByText("This record is read-only: Out-Sold.").waitFor();
    const { statecode, statuscode } = await stored();
    expect([statecode, statuscode]).toEqual([2, 5]);
  });

  it("asks before changes are lost, and stays when told to", async () => {
    await press(page, "Reopen");
    await field(page, "name").getByRole("textbox").fill("Renewal of Shell & sons");
    await page.locator(".sitemap-link", { hasText: "Accounts" }).click();
    await dialog().getByRole("button", { name: "Stay" }).click();
    expect(await field(page, "name").getByRole("textbox").inputValue()).toBe("Renewal of Shell & sons");
  });

  it("leaves without them when they are discarded", async () => {
    await page.locator(".sitemap-link", { hasText: "Accounts" }).click();
    await dialog().getByRole("button", { name: "Discard changes" }).click();
    await page.getByRole("region", { name: "Accounts", exact: true }).waitFor();
    expect((await stored()).name).toBe("Shell & sons <b>renewal</b>");
  });

  it("gives it to another person", async () => {
    const other = await one<Person>(
      `systemusers?$filter=_parentsystemuserid_value eq ${manager.systemuserid} and systemuserid ne ${rep.systemuserid}&$orderby=fullname&$top=1`,
    );
    await openRecord(page, "opportunity", id);
    await press(page, "Assign");
    await choose(dialog(), other.fullname);
    await dialog().getByRole("button", { name: "OK" }).click();
    await dialog().waitFor({ state: "detached" });
    await page.getByRole("link", { name: other.fullname }).first().waitFor();
    expect((await stored())._ownerid_value).toBe(other.systemuserid);
  });
});

describe("a form at 1280 × 720", () => {
  let id: string;
  const revenue = () => field(page, "estimatedvalue").getByRole("textbox");

  beforeAll(async () => {
    id = await create("opportunities", { name: "Small window", estimatedvalue: 106 }, rep.internalemailaddress);
    await page.setViewportSize({ width: 1280, height: 720 });
    await openRecord(page, "opportunity", id);
  });
  afterAll(async () => page.setViewportSize({ width: 1440, height: 900 }));

  it("selects what is in a number when one tabs into it, so that 90 typed over 106 is 90", async () => {
    await revenue().press("Shift+Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("90");
    await press(page, "Save");
    await page.getByText("Opportunity · Saved").waitFor();
    expect((await one<{ estimatedvalue: number }>(`opportunities?$filter=opportunityid eq ${id}`)).estimatedvalue).toBe(
      90,
    );
  });

  it("shows and takes dates in the format the lists have", async () => {
    const date = field(page, "estimatedclosedate").getByRole("textbox");
    await date.fill("12/1/2026");
    await press(page, "Save");
    await page.getByText("Opportunity · Saved").waitFor();
    const stored = await one<{ estimatedclosedate: string }>(`opportunities?$filter=opportunityid eq ${id}`);
    expect([await date.inputValue(), stored.estimatedclosedate]).toEqual(["12/1/2026", "2026-12-01"]);
  });

  it("refuses what is no date, names it, and keeps it to be mended", async () => {
    const date = field(page, "estimatedclosedate").getByRole("textbox");
    await date.fill("13/1/2026");
    await press(page, "Save");
    await page.getByText("Est. close date must be a date, written M/d/yyyy.").waitFor();
    expect(await date.inputValue()).toBe("13/1/2026");
    await date.fill("12/1/2026");
  });

  it("asks before a refresh loses what was typed", async () => {
    await field(page, "name").getByRole("textbox").fill("Typed and not saved");
    await press(page, "Refresh");
    await page.getByRole("dialog").getByRole("button", { name: "Stay" }).click();
    expect(await field(page, "name").getByRole("textbox").inputValue()).toBe("Typed and not saved");
    await press(page, "Refresh");
    await page.getByRole("dialog").getByRole("button", { name: "Discard changes" }).click();
    await page.getByRole("heading", { name: "Small window" }).waitFor();
  });

  it.each(["Close as won", "Close as lost", "Assign", "Delete"])(
    "has the button that ends the dialog “%s” in view, and Escape leaves it",
    async (command) => {
      await press(page, command);
      const dialog = page.getByRole("dialog");
      const boxes = await Promise.all(
        [dialog.getByRole("button", { name: "Close", exact: true }), dialog.locator(".dialog-foot .primary")].map(
          (button) => button.boundingBox(),
        ),
      );
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      for (const box of boxes) expect((box?.y ?? 720) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
    },
  );
});

describe("a deal's timeline", () => {
  const entry = (subject: string) => page.locator(".timeline-entry", { hasText: subject });

  beforeAll(async () => {
    const id = await create("opportunities", { name: "Deal with a past" }, rep.internalemailaddress);
    const about = { "regardingobjectid_opportunity_task@odata.bind": `/opportunities(${id})` };
    const task = { scheduledend: "2026-01-05T15:00:00Z", ...about };
    await create("tasks", { subject: "Long overdue", ...task }, rep.internalemailaddress);
    const done = await create("tasks", { subject: "Done in time", ...task }, rep.internalemailaddress);
    await send("PATCH", `tasks(${done})`, { statecode: 1, statuscode: 5 }, rep.internalemailaddress);
    await openRecord(page, "opportunity", id);
  });

  it("calls an open task not started and overdue, and a finished one completed", async () => {
    const words = async (subject: string) => entry(subject).locator(".muted").textContent();
    await entry("Long overdue").waitFor();
    expect(await words("Long overdue")).toMatch(/^OverdueTask · Not Started · due 1\/5\/2026 /);
    expect(await words("Done in time")).toMatch(/^Task · Completed · /);
  });

  it("shows a task that was completed there as completed, at once", async () => {
    await entry("Long overdue").getByRole("button", { name: "Complete Long overdue" }).click();
    await entry("Long overdue")
      .getByText(/Task · Completed/)
      .waitFor();
    expect(await entry("Long overdue").getByText("Overdue", { exact: true }).count()).toBe(0);
  });

  it("shows an activity that was completed on its own form when one comes back", async () => {
    await page.getByRole("button", { name: "Add to the timeline" }).click();
    await page.getByRole("menuitem", { name: "Phone Call" }).click();
    await page.getByRole("form", { name: "New Phone Call" }).getByLabel("Subject").fill("Ring them");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await entry("Ring them").getByRole("link").click();
    await page.getByRole("heading", { name: "Ring them" }).waitFor();
    await press(page, "Mark complete");
    await page.getByText("This record is read-only").waitFor();
    await page.goBack();
    await entry("Ring them").waitFor();
    expect(await entry("Ring them").getByRole("button").count()).toBe(0);
  });
});

describe("an activity's form", () => {
  const openCall = async (subject: string) => {
    const id = await create("phonecalls", { subject }, rep.internalemailaddress);
    await openRecord(page, "phonecall", id);
    return async () => (await one<Deal>(`phonecalls?$select=statecode&$filter=activityid eq ${id}`)).statecode;
  };

  it("completes it", async () => {
    const state = await openCall("Call to complete");
    await press(page, "Mark complete");
    await page.getByText("This record is read-only").waitFor();
    expect(await state()).toBe(1);
  });

  it("cancels it, when one is sure", async () => {
    const state = await openCall("Call to cancel");
    await press(page, "Cancel activity");
    await page.getByRole("dialog").getByRole("button", { name: "Cancel activity" }).click();
    await page.getByText("This record is read-only: Canceled.").waitFor();
    expect(await state()).toBe(2);
  });

  it("is deleted only after a yes", async () => {
    const state = await openCall("Call to delete");
    await press(page, "Delete");
    await page.getByRole("dialog", { name: "Delete Call to delete?" }).getByRole("button", { name: "Cancel" }).click();
    expect(await state()).toBe(0);
    await press(page, "Delete");
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByRole("heading", { name: "Call to delete" }).waitFor({ state: "detached" });
    expect(await rows("phonecalls?$filter=subject eq 'Call to delete'")).toEqual([]);
  });

  it("names who takes part in an appointment, each as a link", async () => {
    const contact = await create("contacts", { firstname: "Ada", lastname: "Byron" }, rep.internalemailaddress);
    const id = await create(
      "appointments",
      {
        subject: "Meet Ada",
        scheduledstart: "2026-03-02T09:00:00Z",
        scheduledend: "2026-03-02T10:00:00Z",
        appointment_activity_parties: [
          { "partyid_contact@odata.bind": `/contacts(${contact})`, participationtypemask: 5 },
          { "partyid_systemuser@odata.bind": `/systemusers(${manager.systemuserid})`, participationtypemask: 6 },
        ],
      },
      rep.internalemailaddress,
    );
    await openRecord(page, "appointment", id);
    await field(page, "requiredattendees").getByRole("link", { name: "Ada Byron" }).waitFor();
    await field(page, "optionalattendees").getByRole("link", { name: manager.fullname }).waitFor();
    expect(await field(page, "requiredattendees").getByRole("link").count()).toBe(1);
  });
});

describe("a row of the solution's own tables", () => {
  it("is deactivated, read-only then, and activated again", async () => {
    const admins = await signIn(browser, admin);
    const id = await create("coach_segments", { coach_name: "Segment to rest", coach_table: 104500000 });
    await openRecord(admins, "coach_segment", id);
    await press(admins, "Deactivate");
    await admins.getByRole("dialog").getByRole("button", { name: "Deactivate" }).click();
    await admins.getByText("This record is read-only").waitFor();
    const { statecode } = await one<Deal>(`coach_segments?$filter=coach_segmentid eq ${id}`);
    await press(admins, "Activate");
    await admins.getByText("This record is read-only").waitFor({ state: "detached" });
    expect([statecode, (await one<Deal>(`coach_segments?$filter=coach_segmentid eq ${id}`)).statecode]).toEqual([1, 0]);
  });
});

describe("a record that cannot be shown", () => {
  it("because it is not there says so", async () => {
    const reader = await signIn(browser, rep.internalemailaddress);
    await reader.goto(
      `${inject("address")}/main.aspx?pagetype=entityrecord&etn=account&id=11111111-1111-1111-1111-111111111111`,
    );
    await reader.getByRole("heading", { name: "This record is not here" }).waitFor();
    expect(await reader.getByRole("alert").textContent()).toContain(
      "Entity 'account' With Id = 11111111-1111-1111-1111-111111111111 Does Not Exist",
    );
  });

  it("because the user may not read it says so", async () => {
    const plans = await rows(`coach_alignmentplans?$filter=_ownerid_value ne ${rep.systemuserid}&$top=1`);
    const reader = await signIn(browser, rep.internalemailaddress);
    const query = `pagetype=entityrecord&etn=coach_alignmentplan&id=${String(plans[0]?.coach_alignmentplanid)}`;
    await reader.goto(`${inject("address")}/main.aspx?${query}`);
    await reader.getByRole("heading", { name: "You have no access to this record" }).waitFor();
    expect(await reader.getByRole("alert").textContent()).toContain("Ask its owner to share it");
  });
});

it("the console stays silent through all of it", () => expect(said).toEqual([]));
