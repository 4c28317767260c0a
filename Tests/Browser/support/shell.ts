import type { Locator, Page } from "playwright-core";

const phone = 640;

/** The areas of the app's site map are chosen one at a time. */
export async function chooseArea(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "Area" }).selectOption({ label: name });
}

/** Opens a table's list from the site map, in the view named. */
export async function openList(page: Page, subArea: string, view?: string): Promise<Locator> {
  const link = page.locator(".sitemap-link", { hasText: subArea });
  if ((page.viewportSize()?.width ?? 0) <= phone) {
    // There the site map lies behind a button.
    await page.locator(".sitemap").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Show or hide the site map" }).click();
  }
  const table = new URL((await link.getAttribute("href")) ?? "", page.url()).searchParams.get("etn");
  await link.click();
  await page.waitForURL(({ searchParams }) => searchParams.get("etn") === table);
  const list = page.locator(".list-page");
  await list.locator(".view-button").waitFor();
  if (view && (await list.locator(".view-button").textContent()) !== view) {
    await list.locator(".view-button").click();
    await page.getByRole("menuitemradio", { name: view, exact: true }).click();
    await list.locator(".view-button", { hasText: view }).waitFor();
  }
  await rowsShown(list);
  return list;
}

/** Waits until the grid shows what was asked for. */
export async function rowsShown(list: Locator): Promise<void> {
  await list.locator('.grid-scroll[aria-busy="false"]').waitFor();
}

/** Goes to a record's address, as a link in an e-mail does. */
export async function openRecord(page: Page, table: string, id: string): Promise<void> {
  const address = new URL("/main.aspx", page.url());
  address.search = new URLSearchParams({ pagetype: "entityrecord", etn: table, id }).toString();
  await page.goto(address.toString());
  await page.locator(".form-page").waitFor();
}

/** Presses a command of the page's bar, in the bar or among those that did not fit. */
export async function press(page: Page, name: string, bar = page.getByRole("toolbar").first()): Promise<void> {
  const button = bar.getByRole("button", { name, exact: true });
  await button
    .or(bar.getByRole("button", { name: "More commands" }))
    .first()
    .waitFor();
  if (await button.isVisible()) return button.click();
  await bar.getByRole("button", { name: "More commands" }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}

/** The field of a column on the form shown. */
export const field = (page: Page, column: string): Locator => page.locator(`[role=tabpanel] [data-field="${column}"]`);

/** Whether the whole of something is within its page, and that in the window, without scrolling. */
export const inView = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
    const within = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const onTop = element.ownerDocument.elementFromPoint(x, y);
    return within && onTop !== null && (element.contains(onTop) || onTop.contains(element));
  });

/** Searches in a lookup and takes what has this name. */
export async function choose(within: Locator, name: string): Promise<void> {
  await within.getByRole("combobox").last().fill(name);
  await within.getByRole("option", { name, exact: true }).first().click();
}

/** What a browser writes to its console is for whoever mends the page: in normal use, nothing. */
export function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "warning" || message.type() === "error") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  return said;
}
