import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { signIn } from "./browser";
import { pageIn } from "./frames";
import type { Person } from "./sales";
import { rows } from "./webApi";

const Skills = 'iframe[src*="skills/skills.html"]';

export const inPractice = (page: Page): FrameLocator => page.frameLocator(Skills);

export const practiceFrame = (page: Page): Promise<Frame> => pageIn(page.locator(Skills));

export async function goToPractice(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Practice", exact: true }).click();
  await inPractice(page).getByRole("heading", { name: "Skills" }).waitFor();
}

/** Signed in as somebody, on the Practice page. */
export async function openPractice(browser: Browser, person: Person): Promise<Page> {
  const page = await signIn(browser, person.internalemailaddress);
  await goToPractice(page);
  return page;
}

/** What somebody practised, in no order: two attempts may begin in one second, which is as fine as Dataverse keeps time. */
export const attemptsOf = (person: Person) =>
  rows<{
    coach_attemptid: string;
    coach_selfscore: number | null;
    coach_score: number | null;
    coach_feedback: string | null;
    _coach_conversationid_value: string | null;
  }>(
    `coach_attempts?$select=coach_selfscore,coach_score,coach_feedback,_coach_conversationid_value&$filter=_ownerid_value eq ${person.systemuserid}`,
  );
