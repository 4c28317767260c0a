import type { Frame, FrameLocator, Page } from "playwright-core";

const Source = 'iframe[src*="conversations/pane/pane.html"]';

export const coachPane = (page: Page): FrameLocator => page.frameLocator(Source);

export async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator(Source).elementHandle())?.contentFrame();
  if (!frame) throw new Error("The coaching pane is not open.");
  return frame;
}

/** Opens a deal from a view, as a person does. */
export async function openDeal(page: Page, name: string, view: string): Promise<void> {
  await page.locator(".sitemap-link", { hasText: "Opportunities" }).click();
  await page.locator(".list-page .view-button").click();
  await page.getByRole("menuitemradio", { name: view, exact: true }).click();
  await page.getByRole("heading", { name: view }).waitFor();
  await page.locator("table").getByRole("link", { name, exact: true }).first().click();
  await page.getByRole("heading", { name, exact: true }).waitFor();
}

/** Presses the ribbon's Coach and waits until the pane knows the record. */
export async function pressCoach(page: Page): Promise<FrameLocator> {
  await page.getByRole("toolbar").getByRole("button", { name: "Coach", exact: true }).first().click();
  await coachPane(page).getByRole("heading", { level: 1 }).waitFor();
  return coachPane(page);
}

/** Answers every question of the section that is shown. */
export async function answerSection(pane: FrameLocator): Promise<void> {
  for (const text of await pane.locator("textarea").all())
    await text.fill("The buyer wants <b>one</b> contact & proof");
  for (const choices of await pane.locator(".section .choices").all()) await choices.getByRole("radio").nth(1).check();
  for (const choice of await pane.locator(".section select").all()) await choice.selectOption({ index: 1 });
  for (const number of await pane.locator(".section input[type=number]").all()) await number.fill("3");
}
