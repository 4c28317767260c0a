import { openPage } from "./xrm";

const Page = "coach_/rhythm/strip/strip.html";

/** Opens the page with all rhythms of the user. */
export const openRhythmPage = (): Promise<void> => openPage(Page);
