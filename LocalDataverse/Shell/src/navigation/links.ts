import { addressOf, go, route, type Page } from "./routes";

/** What makes an element a link to a page of the app: a plain click stays in the app, a modified one opens a tab as any link does. */
export function linkTo(page: Page) {
  return {
    href: addressOf(page, route.get().appId),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      void go(page);
    },
  };
}
