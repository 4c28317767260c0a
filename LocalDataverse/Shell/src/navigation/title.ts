import { currentApp } from "../webapi/apps";

export function setTitle(page: string): void {
  const app = currentApp.get()?.name;
  document.title = app ? `${page} - ${app}` : page;
}
