import { listApps } from "../webapi/apps";
import { addressOf, route } from "./routes";

/** The page that lists the apps; every other address is within an app. */
export const appsAddress = "/apps";

/** An address that names no app: with one app only there is nothing to choose, so it is that one's. */
export async function enterOnlyApp(): Promise<void> {
  const { appId, page } = route.get();
  if (appId || location.pathname === appsAddress) return;
  const [only, ...others] = await listApps();
  if (!only || others.length > 0) return;
  history.replaceState(history.state, "", addressOf(page, only.id));
  route.set({ appId: only.id, page });
}
