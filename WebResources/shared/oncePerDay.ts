import { today } from "./dates";
import { currentUserId } from "./xrm";

/** Does something the first time a day in this browser for whoever is signed in; what failed is tried again. Whether it was done now. */
export async function oncePerDay(what: string, work: () => Promise<void>): Promise<boolean> {
  const key = `coach_${what}_${currentUserId()}`;
  if (localStorage.getItem(key) === today()) return false;
  await work();
  localStorage.setItem(key, today());
  return true;
}
