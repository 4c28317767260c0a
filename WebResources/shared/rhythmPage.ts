import { xrm } from "./xrm";

const Page = "coach_/rhythm/strip/strip.html";

/** Opens the page with all rhythms of the user. */
export async function openRhythmPage(): Promise<void> {
  await xrm().Navigation.navigateTo({ pageType: "webresource", webresourceName: Page }, { target: 1 });
}
