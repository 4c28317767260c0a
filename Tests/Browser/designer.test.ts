import { readFile } from "node:fs/promises";
import type { Browser, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { answerSection, openPane } from "./support/coachPane";
import { conversationAbout, newDeal, startedTalk } from "./support/deals";
import { pageIn } from "./support/frames";
import { overflowOf } from "./support/narrow";
import { aManager, repOf, type Person } from "./support/sales";
import { chooseArea, complaints, openList, press } from "./support/shell";
import { admin, one, rows } from "./support/webApi";

const Source = 'iframe[src*="designer/designer.html"]';
const Name = "Second meeting <b>&</b> after";
const First = "What did the customer say that you did not expect?";
const Draft = 1;
const Published = 104500000;
const Retired = 2;

describe("a template that is designed", () => {
  let browser: Browser;
  let page: Page;
  let said: string[];
  let manager: Person;
  let rep: Person;
  let deal: string;
  let first: string;
  let file: string;
  const designer = (): FrameLocator => page.frameLocator(Source);
  const frame = (): Promise<Frame> => pageIn(page.locator(Source));
  const button = (name: string | RegExp): Locator => designer().getByRole("button", { name });
  const prompts = (): Locator => designer().getByLabel("What is asked");
  const saved = (): Promise<void> => designer().locator('.save-state[data-state="saved"]').waitFor();
  const template = (filter: string) =>
    one<{
      coach_templateid: string;
      statuscode: number;
      coach_version: number;
      coach_tables: string;
      coach_stages: string;
      coach_gap: number;
    }>(`coach_templates?$select=statuscode,coach_version,coach_tables,coach_stages,coach_gap&$filter=${filter}`);
  const named = (version: number) =>
    template(`coach_name eq '${encodeURIComponent(Name)}' and coach_version eq ${String(version)}`);
  const asked = async (id: string): Promise<string[]> =>
    (
      await rows<{ coach_prompt: string }>(
        `coach_questions?$select=coach_prompt&$filter=coach_sectionid/_coach_templateid_value eq ${id} and statecode eq 0&$orderby=coach_order`,
      )
    ).map(({ coach_prompt }) => coach_prompt);

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManager();
    rep = await repOf(manager);
    deal = await newDeal(rep, "Talked by the first version");
    page = await signIn(browser, admin);
    said = complaints(page);
    await chooseArea(page, "Set up");
    await openList(page, "Templates");
    await press(page, "Design");
    await button("New template").waitFor();
  });
  afterAll(async () => browser.close());

  it("begins with one question, and is saved by itself", async () => {
    await button("New template").press("Enter");
    await designer().getByLabel("Name", { exact: true }).fill(Name);
    await designer().getByLabel("Coaching type").selectOption({ label: "Strategic" });
    await designer().getByLabel("For the gap").selectOption({ label: "Effectiveness gap" });
    await designer().getByRole("checkbox", { name: "Account" }).check();
    await designer().getByRole("checkbox", { name: "Develop" }).check();
    await saved();

    const stored = await named(1);
    expect([stored.statuscode, stored.coach_tables, stored.coach_stages, stored.coach_gap]).toEqual([
      Draft,
      "opportunity,account",
      "1",
      104500003,
    ]);
    await designer().getByRole("checkbox", { name: "Account" }).uncheck();
  });

  it("grows by the keyboard alone, and moves a question up", async () => {
    await prompts().first().fill(First);
    await button("Add question to Discuss").press("Enter");
    await page.keyboard.type("What will you do?");
    await button("Add question to Discuss").press("Enter");
    await page.keyboard.type("How sure are you?");
    await page.keyboard.press("Alt+ArrowUp");

    await expect.poll(() => designer().locator(":focus").inputValue()).toBe("How sure are you?");
    await designer().getByText("How sure are you? is now number 2 of Discuss.").waitFor({ state: "attached" });
    await saved();
    expect(await asked((await named(1)).coach_templateid)).toEqual([First, "How sure are you?", "What will you do?"]);
  });

  it("is told what is wrong beside the question, until it is put right", async () => {
    await prompts().nth(2).fill("What will you do, and by when?");
    const finding = designer().getByText(/reads like two questions in one/);
    await finding.waitFor();
    expect(await prompts().nth(2).getAttribute("aria-describedby")).not.toBe("");
    await designer().getByLabel("Kind").nth(1).selectOption({ label: "Rating" });
    await designer()
      .getByText(/does not say what its levels look like/)
      .waitFor();
    await screenshot(page, "designer-findings");

    await designer()
      .getByLabel("What the levels 1 to 5 look like")
      .fill("A guess\nLikely\nSaid\nSaid twice\nConfirmed");
    await prompts().nth(2).fill("What will you do?");
    await designer().getByLabel("Kind").nth(2).selectOption({ label: "Commitment" });
    await designer().getByText("Nothing to put right.").waitFor();
  });

  it("shows a column of the record by its label, and how the pane asks it", async () => {
    await designer().getByLabel("Shown beside it").first().selectOption({ label: "Est. close date" });
    await saved();
    const preview = designer().getByRole("region", { name: "As the pane asks it" });
    await preview.getByText("Est. close date: as it stands on the record").waitFor();
    await preview.getByRole("radio", { name: "2" }).check();
    expect(await preview.getByText("1 A guess · 2 Likely").count()).toBe(1);
    await screenshot(page, "designer");
    await page.setViewportSize({ width: 1280, height: 720 });
    await screenshot(page, "designer-1280");
  });

  it("is dragged into another order", async () => {
    // Both are to be in view: a page does not scroll under a mouse that drags.
    await page.setViewportSize({ width: 1440, height: 2000 });
    const cards = designer().locator(".question-card");
    await cards.nth(2).locator(".handle").dragTo(cards.nth(0));
    await expect
      .poll(async () => asked((await named(1)).coach_templateid))
      .toEqual(["What will you do?", First, "How sure are you?"]);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("has no accessibility violations, and fits into 300 pixels", async () => {
    expect(await violations(await frame())).toEqual([]);
    await page.locator(Source).evaluate((element) => (element.style.width = "300px"));
    expect(await overflowOf(await frame())).toBe(0);
    await screenshot(page, "designer-300");
    await page.locator(Source).evaluate((element) => (element.style.width = ""));
  });

  it("is refused in place while something is wrong, and published once it is right", async () => {
    await prompts().first().fill("What will you do? And why?");
    await button("Publish").click();
    await designer()
      .getByRole("alert")
      .getByText(/cannot be published/)
      .waitFor();
    expect((await named(1)).statuscode).toBe(Draft);

    await prompts().first().fill("What will you do?");
    await button("Publish").click();
    await designer().getByText("Published. It is offered from now on.").waitFor();
    expect((await named(1)).statuscode).toBe(Published);
    expect(await prompts().first().isEnabled()).toBe(false);
    await screenshot(page, "designer-published");
    expect(await violations(await frame())).toEqual([]);
  });

  it("is revised while a talk on the first version is open, which keeps its questions", async () => {
    first = (await named(1)).coach_templateid;
    const talk = await startedTalk(manager, deal, { id: first, name: Name, questions: {} });
    await button("Revise").click();
    await designer().getByText("This is the draft of version 2.").waitFor();
    await prompts().nth(1).fill("What surprised you?");
    await saved();
    await button("Publish").click();
    await designer().getByText("Published. It is offered from now on.").waitFor();

    expect([(await named(1)).statuscode, (await named(2)).statuscode]).toEqual([Retired, Published]);
    const pane = await openPane(await signIn(browser, manager.internalemailaddress), "opportunity", deal);
    await pane.getByText(First).waitFor();
    expect(await pane.getByText("What surprised you?").count()).toBe(0);
    await answerSection(pane);
    expect((await conversationAbout(deal)).activityid).toBe(talk);
  });

  it("is written to a file and taken in from it", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), button("Export").click()]);
    file = await readFile(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("second-meeting-b-b-after-2.json");
    expect((JSON.parse(file) as { name: string }).name).toBe(Name);

    await designer()
      .getByLabel("Import a template from a file")
      .setInputFiles({ name: "template.json", mimeType: "application/json", buffer: Buffer.from(file) });
    await designer().getByText("Taken in as a draft.").waitFor();
    expect(await designer().getByLabel("Name", { exact: true }).inputValue()).toBe(`${Name} (2)`);
    await designer()
      .getByLabel("Import a template from a file")
      .setInputFiles({
        name: "bad.json",
        mimeType: "application/json",
        buffer: Buffer.from(file.replace('"Rating"', '"Stars"')),
      });
    await designer()
      .getByRole("alert")
      .getByText(/sections\[1\]\.questions\[3\]\.kind is "Stars"/)
      .waitFor();
  });

  it("is copied, and retired after a question", async () => {
    await button("Duplicate").click();
    await designer().getByText("This is the copy.").waitFor();
    expect(await designer().getByLabel("Name", { exact: true }).inputValue()).toBe(`${Name} (2) (copy)`);
    await button("Publish").click();
    await button("Retire").click();
    await page.getByRole("dialog").getByRole("button", { name: "Retire" }).last().click();
    await designer().getByText("Retired.", { exact: true }).waitFor();
    await screenshot(page, "designer-retired");
  });

  it("says nothing to the console", () => {
    // What is refused is answered with a status that browsers write down.
    expect(said.filter((line) => !line.includes("status of 400"))).toEqual([]);
  });
});
