import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import { pageIn } from "./frames";
import { openList, openRecord } from "./shell";

const Source = 'iframe[src*="conversations/pane/pane.html"]';

export const coachPane = (page: Page): FrameLocator => page.frameLocator(Source);

export const paneFrame = (page: Page): Promise<Frame> => pageIn(page.locator(Source));

/** Opens a deal from a view, as a person does. */
export async function openDeal(page: Page, name: string, view: string): Promise<void> {
  const list = await openList(page, "Opportunities", view);
  await list.locator("table").getByRole("link", { name, exact: true }).first().click();
  await page.getByRole("heading", { name, exact: true }).waitFor();
}

/** Presses the ribbon's Coach and waits until the pane knows the record. */
export async function pressCoach(page: Page): Promise<FrameLocator> {
  await page.getByRole("toolbar").getByRole("button", { name: "Coach", exact: true }).first().click();
  await coachPane(page).getByRole("heading", { level: 1 }).waitFor();
  return coachPane(page);
}

/** Opens the record's form and the pane beside it. */
export async function openPane(page: Page, table: string, id: string): Promise<FrameLocator> {
  await openRecord(page, table, id);
  return pressCoach(page);
}

/** A question that is asked in the pane, by its prompt. */
export const question = (pane: FrameLocator, prompt: string): Locator =>
  pane.locator(".question").filter({ hasText: prompt });

/** Answers every question of the section that is shown. */
export async function answerSection(pane: FrameLocator): Promise<void> {
  for (const text of await pane.locator("textarea").all())
    await text.fill("The buyer wants <b>one</b> contact & proof");
  for (const choices of await pane.locator(".section .choices").all()) await choices.getByRole("radio").nth(1).check();
  for (const choice of await pane.locator(".question > select").all()) await choice.selectOption({ index: 1 });
  for (const number of await pane.locator(".section input[type=number]").all()) await number.fill("3");
}
