import { today } from "./dates";
import { currentUserId } from "./xrm";

/** Does something the first time a day in this browser for whoever is signed in; what failed is tried again. */
export async function oncePerDay(what: string, work: () => Promise<void>): Promise<void> {
  const key = `coach_${what}_${currentUserId()}`;
  if (localStorage.getItem(key) === today()) return;
  await work();
  localStorage.setItem(key, today());
}
