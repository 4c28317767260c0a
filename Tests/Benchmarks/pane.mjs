// How long the coaching pane of a deal takes in a browser, from where its page is asked for until what can be done is there: a question, or Start.
/* global location, MutationObserver, document, window, performance */
// usage: node pane.mjs ADDRESS MANAGER DEAL REPETITIONS; prints the times in milliseconds as JSON.
import { chromium } from "playwright-core";

const [address, manager, deal, repetitions] = process.argv.slice(2);
const Pane = 'iframe[src*="conversations/pane/pane.html"]';

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
try {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.addInitScript(() => {
    if (!location.pathname.endsWith("pane.html")) return;
    new MutationObserver((_, observer) => {
      if (!document.querySelector(".question, button.primary")) return;
      window.isThere = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.getByRole("button", { name: manager }).click();
  await page.getByRole("navigation", { name: "Site map" }).waitFor();
  await page.goto(`${address}/main.aspx?pagetype=entityrecord&etn=opportunity&id=${deal}`);
  await page.getByRole("toolbar").getByRole("button", { name: "Coach", exact: true }).first().click();
  const frame = await (await page.waitForSelector(Pane)).contentFrame();
  const times = [];
  for (let time = 0; time <= Number(repetitions); time++) {
    await frame.waitForFunction(() => window.isThere !== undefined);
    // The first one compiles and fills the cache; people meet it once.
    if (time > 0) times.push(await frame.evaluate(() => window.isThere));
    const reloaded = page.waitForEvent("framenavigated", { predicate: (navigated) => navigated === frame });
    // Not at once: the answer to this call comes from the page that goes away.
    await frame.evaluate(() => void setTimeout(() => location.reload(), 0));
    await reloaded;
  }
  console.log(JSON.stringify(times));
} finally {
  await browser.close();
}
