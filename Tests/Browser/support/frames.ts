import type { Frame, Locator } from "playwright-core";

/** The page inside of an iframe, where a locator into it is not enough: for axe, and for what a script asks. */
export async function pageIn(iframe: Locator): Promise<Frame> {
  const frame = await (await iframe.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`There is no page in ${iframe.toString()}.`);
  return frame;
}
