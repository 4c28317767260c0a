import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { overflowOf } from "./support/narrow";
import { aManager } from "./support/sales";
import { chooseArea, complaints } from "./support/shell";
import { admin, create, one, rows, send } from "./support/webApi";

const Source = 'iframe[src*="health/health.html"]';
const Agreed = 104500000;

/** Which days a plan works: those of a calendar, or Monday to Friday without one. */
const setCalendar = (plan: string, calendar: string | null) =>
  send("PATCH", `coach_alignmentplans(${plan})`, {
    "coach_workcalendarid@odata.bind": calendar === null ? null : `/coach_workcalendars(${calendar})`,
  });

describe("health", () => {
  let browser: Browser;
  let page: Page;
  let said: string[];
  const inPage = (): FrameLocator => page.frameLocator(Source);
  const finding = (name: string) => inPage().getByRole("region", { name });
  const frame = async (): Promise<Frame> => {
    const found = await (await page.locator(Source).elementHandle())?.contentFrame();
    if (!found) throw new Error("Health is not open.");
    return found;
  };

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(browser, admin);
    said = complaints(page);
    await chooseArea(page, "Set up");
    await page.locator(".sitemap-link", { hasText: "Health" }).click();
    await finding("The last sweep").waitFor();
  });
  afterAll(async () => browser.close());

  it("says of nine things how they are, in a word each", async () => {
    const words = await inPage().locator(".finding .state").allTextContents();
    expect(words).toHaveLength(9);
    expect(new Set(words)).toEqual(new Set([...words].filter((word) => ["OK", "Look", "Wrong"].includes(word))));
    await screenshot(page, "health");
  });

  it("says that no sweep has ended yet, and what to do", async () => {
    const sweep = finding("The last sweep");
    expect(await sweep.locator(".state").textContent()).toBe("Look");
    expect(await sweep.textContent()).toContain("No sweep over every plan has come to its end yet.");
    expect(await sweep.textContent()).toContain("What to do:");
  });

  it("has no accessibility violations", async () => {
    expect(await violations(await frame())).toEqual([]);
  });

  it("runs the sweep with the keyboard, says how far it is, and what it changed", async () => {
    const open = (await rows(`coach_alignmentplans?$select=coach_name&$filter=statuscode eq ${String(Agreed)}`)).length;
    const sweep = finding("The last sweep");
    const progress: string[] = [];
    await page.exposeFunction("sweepSays", (text: string) => progress.push(text));
    await sweep.getByRole("status").evaluate((status) => {
      const tell = (globalThis.top as unknown as { sweepSays: (text: string) => void }).sweepSays;
      new MutationObserver(() => tell(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });

    await sweep.getByRole("button", { name: "Run the sweep" }).focus();
    await page.keyboard.press("Enter");
    await sweep
      .getByRole("status")
      .filter({ hasText: `The sweep is done. Plans: ${String(open)},` })
      .waitFor();

    expect(progress.filter((text) => text.endsWith(`of ${String(open)} plans`)).length).toBeGreaterThan(1);
    expect(
      await sweep.getByRole("button", { name: "Run the sweep" }).evaluate((b) => b === b.ownerDocument.activeElement),
    ).toBe(true);
    expect(await sweep.locator(".state").textContent()).toBe("OK");
    const run = await one<{ coach_plans: number }>(
      "coach_sweeps?$select=coach_plans&$filter=coach_completedon ne null",
    );
    expect(run.coach_plans).toBe(open);
    expect(await sweep.getByRole("table").textContent()).toContain("Links and figures");
    await screenshot(page, "health-swept");
  });

  it("finds what was broken meanwhile when it looks again, by name and with a link", async () => {
    const calendar = await create("coach_workcalendars", {
      coach_name: "No day at all",
      ...Object.fromEntries(
        ["monday", "tuesday", "wednesday", "thursday", "friday"].map((day) => [`coach_${day}`, false]),
      ),
    });
    const plan = await one<{ coach_alignmentplanid: string; coach_name: string }>(
      `coach_alignmentplans?$select=coach_name&$filter=statuscode eq ${String(Agreed)}&$orderby=coach_name&$top=1`,
    );
    await setCalendar(plan.coach_alignmentplanid, calendar);

    await inPage().getByRole("button", { name: "Look again" }).focus();
    await page.keyboard.press("Space");
    const calendars = finding("Plans without a working day");
    await calendars.locator(".state", { hasText: "Wrong" }).waitFor();

    const wrong = await inPage().locator(".finding .state", { hasText: "Wrong" }).count();
    const status = await inPage().getByRole("status").first().textContent();
    expect(status).toContain(`Looked again: Wrong: ${String(wrong)}`);
    await screenshot(page, "health-wrong");
    await page.emulateMedia({ forcedColors: "active" });
    await screenshot(page, "health-forced-colors");
    await page.emulateMedia({ forcedColors: "none" });
    await setCalendar(plan.coach_alignmentplanid, null);
    await calendars.getByRole("button", { name: plan.coach_name }).press("Enter");
    await page.locator(".form-page").waitFor();
    expect(new URL(page.url()).searchParams.get("id")).toBe(plan.coach_alignmentplanid);
  });

  it("fits into 300 pixels", async () => {
    await page.goBack();
    await finding("The last sweep").waitFor();
    await page.locator(Source).evaluate((element) => (element.style.width = "300px"));
    await screenshot(page, "health-300");
    expect(await overflowOf(await frame())).toBe(0);
    expect(await violations(await frame())).toEqual([]);
  });

  it("complains of nothing in the console", () => {
    expect(said).toEqual([]);
  });

  it("is not offered to who does not administer coaching", async () => {
    const managers = await signIn(browser, (await aManager()).internalemailaddress);
    await managers.locator(".sitemap-link", { hasText: "Week" }).waitFor();
    expect(await managers.getByRole("combobox", { name: "Area" }).count()).toBe(0);
  });
});
