import { boolean, callFunction } from "./customApi";
import { openPage } from "./xrm";

const Page = "coach_/practice/skills/skills.html";

/** Opens Practice, at a skill, a meeting or a person's where one is named. */
export const openPracticePage = (at: { skill?: string; meeting?: string; rep?: string } = {}): Promise<void> =>
  openPage(Page, at);

export interface NextPractice {
  streak: number;
  /** How many attempts wait for a score of whoever looks. */
  toScore: number;
  /** The skills, what is next first. */
  skills: { id: string; name: string; nextDue: string | null; isDue: boolean; because: string[] }[];
}

/** What whoever looks practises next, and why. */
export async function readNextPractice(): Promise<NextPractice> {
  const answer = await callFunction<{ Practice: string }>("coach_GetPractice", { Brief: boolean }, { Brief: true });
  const practice = JSON.parse(answer.Practice) as Omit<NextPractice, "toScore"> & { toScore: unknown[] };
  return { ...practice, toScore: practice.toScore.length };
}
