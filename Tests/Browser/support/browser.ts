import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { inject } from "vitest";

const screenshots = fileURLToPath(new URL("../../../artifacts/screenshots", import.meta.url));

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}

/**
 * A fresh profile, signed in by choosing the user on the sign-in page; it ends in the app, as there is only one.
 * The site map is called as the user's language calls it.
 */
export async function signIn(browser: Browser, email: string, siteMap = "Site map"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  // What takes longer has failed; the message then names what was waited for.
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(inject("address"));
  await page.getByRole("button", { name: email }).click();
  await page.getByRole("navigation", { name: siteMap }).waitFor();
  return page;
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}/${name}.png` });
}
