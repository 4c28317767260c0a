import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./support/accessibility";
import { openBrowser, screenshot, signIn } from "./support/browser";
import { coachPane, paneFrame } from "./support/coachPane";
import { pageIn } from "./support/frames";
import { overflowOf, setPaneWidth } from "./support/narrow";
import { anExecutive, dealAtProspect, repOf, type Person } from "./support/sales";
import { complaints, openRecord } from "./support/shell";
import { one, send } from "./support/webApi";

const German = 1031;
const English = 1033;
const MadeUp = 1281;
const root = fileURLToPath(new URL("../..", import.meta.url));

const speak = (person: Person, language: number) =>
  send("PATCH", `usersettingscollection(${person.systemuserid})`, {
    uilanguageid: language,
    ...(language === English ? { localeid: 1033, dateformatstring: "M/d/yyyy", dateseparator: "/" } : {}),
  });

/** The manager of the region of which a whole year is told. */
const aManagerAfterAYear = async (): Promise<Person> => {
  const ready = await one<{ _coach_repid_value: string }>(
    "coach_readinesses?$select=_coach_repid_value&$filter=coach_readyat eq 3&$orderby=coach_name&$top=1",
  );
  const rep = await one<{ _parentsystemuserid_value: string }>(
    `systemusers?$select=_parentsystemuserid_value&$filter=systemuserid eq ${ready._coach_repid_value}`,
  );
  return one<Person>(
    `systemusers?$select=systemuserid,internalemailaddress,fullname&$filter=systemuserid eq ${rep._parentsystemuserid_value}`,
  );
};

/** What stands out of its box: text that is cut off or runs over its neighbour. */
const cutOff = (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a, h1, h2, h3, legend, label")]
      .filter((one) => one.offsetWidth > 2 && getComputedStyle(one).overflowX === "visible")
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline")
      .map((one) => one.textContent ?? ""),
  );

describe("in German", () => {
  let browser: Browser;
  let page: Page;
  let manager: Person;
  let executive: Person;
  let said: string[] = [];

  const inside = (source: string): FrameLocator => page.frameLocator(`iframe[src*="${source}"]`);
  const frameOf = (source: string): Promise<Frame> => pageIn(page.locator(`iframe[src*="${source}"]`));
  const open = (entry: string) => page.locator(".sitemap-link").getByText(entry, { exact: true }).click();
  /** Signs in somebody who works in German already. */
  const signInAs = async (person: Person) => {
    page = await signIn(browser, person.internalemailaddress, "Siteübersicht");
    said = complaints(page);
  };

  beforeAll(async () => {
    browser = await openBrowser();
    manager = await aManagerAfterAYear();
    executive = await anExecutive();
  });
  afterAll(async () => {
    for (const person of [manager, executive]) await speak(person, English);
    await browser.close();
  });

  it("begins when somebody chooses it in the personal settings", async () => {
    page = await signIn(browser, manager.internalemailaddress);
    await page.getByRole("button", { name: `Account of ${manager.fullname}` }).click();
    await page.getByRole("menuitem", { name: "Personal settings" }).click();
    const settings = page.getByRole("dialog", { name: "Personal settings" });
    await settings.getByRole("combobox", { name: "Language" }).selectOption({ label: "Deutsch" });
    await settings
      .getByRole("combobox", { name: "Formats of dates and numbers" })
      .selectOption({ label: "German (Germany)" });
    await settings.getByRole("button", { name: "Save" }).click();

    await page.getByRole("navigation", { name: "Siteübersicht" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de-DE");
    expect(await page.locator(".sitemap-link").allTextContents()).toEqual(
      expect.arrayContaining(["Woche", "Rhythmus", "Lückenübersicht", "Ziele", "Fortschritt"]),
    );
  });

  it.each([
    ["Woche", "week/week.html", "Gespräche dieser Woche"],
    ["Rhythmus", "strip/strip.html", "Mit denen, die ich coache"],
    ["Lückenübersicht", "gapboard.html", "Wer ein Gespräch braucht"],
    ["Coaching-Bericht", "executive.html", "Wird der Rhythmus eingehalten?"],
    ["Übungen", "skills/skills.html", "Was beide bewertet haben"],
    ["Fortschritt", "progress.html", "Fortschritt"],
  ])("shows the page %s without anything that stands out", async (entry, source, words) => {
    await signInAs(manager);
    await open(entry);
    await inside(source).getByText(words).first().waitFor();

    const frame = await frameOf(source);
    expect(await frame.locator("html").getAttribute("lang")).toBe("de");
    expect(await overflowOf(frame)).toBe(0);
    expect(await cutOff(frame)).toEqual([]);
    expect(await violations(frame)).toEqual([]);
    expect(said).toEqual([]);
    await screenshot(page, `german-${source.replace(/\W+/g, "-")}`);
  });

  it("shows lists with their views and columns", async () => {
    await signInAs(manager);
    await open("Ziele");
    const list = page.locator(".list-page");
    await list.locator('.grid-scroll[aria-busy="false"]').waitFor();

    expect(await list.locator(".view-button").textContent()).toBe("Ziele laufender Pläne");
    expect(await list.getByRole("columnheader").allTextContents()).toEqual(
      expect.arrayContaining(["Istwert", "Zielstatus"]),
    );
    expect(await list.getByText("Im Rückstand").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await screenshot(page, "german-list");
  });

  it("shows a form with its tabs, and amounts with a comma", async () => {
    const target = await one<{ coach_targetid: string }>(
      "coach_targets?$select=coach_targetid&$filter=coach_name eq 'Calls to prospects' and coach_actual gt 0&$top=1",
    );
    await openRecord(page, "coach_target", target.coach_targetid);

    expect(await page.getByRole("tab").allTextContents()).toEqual(expect.arrayContaining(["Ziel", "Beiträge"]));
    expect(await page.getByText("Soll bis heute").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await screenshot(page, "german-form");
  });

  it("shows a dashboard", async () => {
    await signInAs(manager);
    await open("Teamzahlen");
    await page.getByRole("figure", { name: "Zielerreichung nach Vertriebskraft" }).locator("svg.chart").waitFor();

    expect(await violations(page)).toEqual([]);
    await screenshot(page, "german-dashboard");
  });

  it("coaches in the pane, at 300 pixels too", async () => {
    const rep = await repOf(manager);
    const deal = await dealAtProspect(rep);
    await openRecord(page, "opportunity", deal.id);
    await page.getByRole("toolbar").getByRole("button", { name: "Coachen", exact: true }).first().click();
    await coachPane(page).getByRole("button", { name: "Gespräch beginnen" }).waitFor();
    await screenshot(page, "german-pane");
    await setPaneWidth(page, 300);

    const frame = await paneFrame(page);
    await expect.poll(() => frame.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(300);
    expect(await overflowOf(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
    await screenshot(page, "german-pane-300");
  });

  it("prints the report from the board", async () => {
    await signInAs(manager);
    await open("Berichte");
    const list = page.locator(".list-page");
    await list.getByRole("link", { name: "Aktivität und Teilziel: die Lücke" }).waitFor();
    expect(await list.getByRole("link", { name: "Activity versus Objective Gap" }).count()).toBe(0);

    await open("Lückenübersicht");
    const [report] = await Promise.all([
      page.context().waitForEvent("page"),
      inside("gapboard.html").getByRole("button", { name: "Bericht drucken" }).click(),
    ]);
    await report.getByRole("heading", { level: 1, name: "Aktivität und Teilziel: die Lücke" }).waitFor();

    expect(await report.locator("html").getAttribute("lang")).toBe("de");
    expect(await report.getByRole("button", { name: "Bericht ausführen" }).count()).toBe(1);
    expect(
      await report.getByRole("region", { name: "Übersicht nach Team" }).getByText("Umsetzungslücke").count(),
    ).toBeGreaterThan(0);
    expect(await report.getByText(/\d{2,} %/).count()).toBeGreaterThan(0);
    expect(await violations(report)).toEqual([]);
    await screenshot(report, "german-report");
    await report.close();
  });

  it("says what the server refuses", async () => {
    const refused = await page.evaluate(async () => {
      const response = await fetch("/api/data/v9.2/coach_GiveVerdict", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ConversationId: "7ab1c7b6-5d0c-4b7e-9a59-7c1f0f1f0a01", Verdict: 104500001 }),
      });
      return ((await response.json()) as { error: { message: string } }).error.message;
    });

    expect(refused).toBe(
      "Das Gespräch 7ab1c7b6-5d0c-4b7e-9a59-7c1f0f1f0a01 gibt es nicht, oder Sie können es nicht beurteilen.",
    );
  });

  it("shows the executive the effect of coaching", async () => {
    await speak(executive, German);
    await signInAs(executive);
    await open("Wirkung des Coachings");
    await inside("effect.html").getByRole("heading", { name: "Wirkung des Coachings" }).waitFor();

    const frame = await frameOf("effect.html");
    expect(await overflowOf(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
    await screenshot(page, "german-effect");
  });
});

/** A third language is a folder of files: one that nobody speaks shows what is not translated, and what long words break. */
describe("in a language made up of long accented words", () => {
  let browser: Browser;
  let page: Page;
  let manager: Person;

  beforeAll(async () => {
    const packer = join(root, "Solution/Packer/bin/Release/net10.0/Packer.dll");
    await promisify(execFile)("dotnet", [packer, "pseudo", "--root", root]);
    await send("POST", "ProvisionLanguage", { Language: MadeUp });
    await send("POST", "ImportSolution", {
      CustomizationFile: (await readFile(join(root, "artifacts/CoachingExtensions_pseudo.zip"))).toString("base64"),
      OverwriteUnmanagedCustomizations: true,
      PublishWorkflows: true,
    });
    browser = await openBrowser();
    manager = await aManagerAfterAYear();
    await speak(manager, MadeUp);
  }, 180_000);
  afterAll(async () => {
    await speak(manager, English);
    await browser.close();
  });

  it.each([
    ["week/week.html", "coach_/conversations/week/week.html"],
    ["gapboard.html", "coach_/alignment/gapboard/gapboard.html"],
  ])("fits %s into 300 pixels, with every heading and button translated", async (source, resource) => {
    page = await signIn(browser, manager.internalemailaddress);
    await page.setViewportSize({ width: 300, height: 900 });
    await page.goto(
      `${new URL("/", page.url()).toString()}main.aspx?pagetype=webresource&webresourceName=${encodeURIComponent(resource)}`,
    );
    const iframe = page.locator(`iframe[src*="${source}"]`);
    await page.frameLocator(`iframe[src*="${source}"]`).getByRole("heading").nth(1).waitFor();
    const frame = await pageIn(iframe);

    expect(await overflowOf(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
    const plain = await frame
      .getByRole("heading")
      .or(frame.locator("th[scope=col]"))
      .evaluateAll((all) =>
        all.map((one) => one.textContent ?? "").filter((words) => /^[A-Za-z ,.:]{4,}$/.test(words)),
      );
    expect(plain).toEqual([]);
    await screenshot(page, `made-up-${source.replace(/\W+/g, "-")}`);
  });
});
