import { Store } from "../ui/store";

export interface GlobalNotification {
  id: string;
  /** 1 success, 2 error, 3 warning, 4 information. */
  level: 1 | 2 | 3 | 4;
  message: string;
  showCloseButton: boolean;
  action?: { actionLabel?: string; eventHandler?: () => void };
}

export const globalNotifications = new Store<GlobalNotification[]>([]);
let next = 1;

export function addGlobalNotification(
  notification: Partial<GlobalNotification> & { message: string },
): Promise<string> {
  const id = `global${next++}`;
  globalNotifications.update((all) => [...all, { level: 4, showCloseButton: false, ...notification, id }]);
  return Promise.resolve(id);
}

export function clearGlobalNotification(id: string): Promise<void> {
  globalNotifications.update((all) => all.filter((notification) => notification.id !== id));
  return Promise.resolve();
}
