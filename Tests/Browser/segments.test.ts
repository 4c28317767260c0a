import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { aManager } from "./support/sales";
import { chooseArea, field, inView, openList, openRecord, press } from "./support/shell";
import { admin, create, one } from "./support/webApi";

const Source = 'iframe[src*="segment/views.html"]';
const Mine = `<fetch version="1.0" mapping="logical"><entity name="opportunity"><attribute name="name"/><filter type="and"><condition attribute="statecode" operator="eq" value="0"/><condition attribute="estimatedvalue" operator="gt" value="250000"/></filter></entity></fetch>`;

describe("a segment from a view", () => {
  let browser: Browser;
  let page: Page;
  const dialog = (): FrameLocator => page.frameLocator(Source);
  const preview = () => dialog().getByRole("region", { name: "What will be taken" });
  const query = () => field(page, "coach_fetchxml").locator("textarea");

  beforeAll(async () => {
    browser = await openBrowser();
    await create("userqueries", { name: "Huge deals", returnedtypecode: "opportunity", querytype: 0, fetchxml: Mine });
    page = await signIn(browser, admin);
    await chooseArea(page, "Set up");
    await openList(page, "Segments");
    await press(page, "New Segment");
    await field(page, "coach_table").locator("select").selectOption({ label: "Opportunity" });
    await press(page, "Take from a view");
    await dialog().getByRole("radio", { name: "Open Opportunities", exact: true }).waitFor();
  });
  afterAll(async () => browser.close());

  it("is offered from the system views of its table and the person's own", async () => {
    expect(await dialog().getByRole("radio", { name: "Opportunities", exact: true }).isChecked()).toBe(true);
    const own = dialog().getByRole("group", { name: "My views" }).getByRole("radio");
    expect(await own.evaluateAll((radios) => radios.map((radio) => radio.getAttribute("aria-label")))).toContain(
      "Huge deals",
    );
    expect(
      await dialog()
        .getByRole("radio", { name: /Lookup|Quick Find|Associated/ })
        .count(),
    ).toBe(0);
  });

  it("shows what would be taken, and that the owner is left out", async () => {
    await dialog().getByRole("radio", { name: "My Open Opportunities" }).check();
    const asked = (await preview().locator("pre").textContent()) ?? "";
    expect(asked).toContain('<condition attribute="statecode" operator="eq" value="0" />');
    expect(asked).not.toMatch(/ownerid|order|version/);
    await preview()
      .getByText(/Records now: \d/)
      .waitFor();
    expect(await preview().getByRole("status").last().textContent()).toContain("Whose records count is left out");
    await screenshot(page, "segment-views");
  });

  it("keeps the button that ends it in view at 1280 × 720 and on a phone", async () => {
    for (const size of [
      { width: 1280, height: 720 },
      { width: 390, height: 700 },
    ]) {
      await page.setViewportSize(size);
      expect(await inView(dialog().getByRole("button", { name: "Take", exact: true }))).toBe(true);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("has no accessibility violations, and fits into 300 pixels", async () => {
    const handle = await page.locator(Source).elementHandle();
    const frame = (await handle?.contentFrame()) as Frame;
    expect(await violations(frame)).toEqual([]);
    await page.locator(Source).evaluate((element) => (element.style.width = "300px"));
    await screenshot(page, "segment-views-300");
    expect(
      await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.locator(Source).evaluate((element) => (element.style.width = ""));
  });

  it("is found by its name and taken with the keyboard, filling in what is empty", async () => {
    await dialog().getByRole("searchbox").fill("huge");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.locator(Source).waitFor({ state: "detached" });

    expect(await field(page, "coach_name").locator("input").inputValue()).toBe("Huge deals");
    expect(await query().inputValue()).toContain('operator="gt" value="250000"');
    await screenshot(page, "segment-taken");
  });

  it("is saved by the person, after the server has checked it", async () => {
    await press(page, "Save");
    await page.getByRole("button", { name: "Delete" }).first().waitFor();
    const row = await one<{ coach_fetchxml: string; coach_table: number }>(
      "coach_segments?$select=coach_fetchxml,coach_table&$filter=coach_name eq 'Huge deals'",
    );
    expect(row.coach_table).toBe(104500001);
    expect(row.coach_fetchxml.split("\n")[0]).toBe("<fetch>");
  });

  it("is not offered to who may not change segments", async () => {
    const { coach_segmentid } = await one<{ coach_segmentid: string }>("coach_segments?$select=coach_segmentid&$top=1");
    const managers = await signIn(browser, (await aManager()).internalemailaddress);
    await openRecord(managers, "coach_segment", coach_segmentid);
    await managers.getByRole("button", { name: "Refresh" }).first().waitFor();
    expect(await managers.getByRole("button", { name: "Take from a view" }).count()).toBe(0);
  });
});
