import type { Frame, Page } from "playwright-core";

/** How many pixels of a page stand out at its side: 0 where nobody has to scroll there. */
export const overflowOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Makes the coaching pane as wide as a script can, through the client API. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const { Xrm } = globalThis as unknown as {
      Xrm: { App: { sidePanes: { getPane: (id: string) => { width: number } } } };
    };
    Xrm.App.sidePanes.getPane("coach_conversation").width = pixels;
  }, width);
}
