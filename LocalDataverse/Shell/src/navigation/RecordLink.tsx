import type { ComponentChildren } from "preact";
import { strings } from "../strings";
import type { Reference } from "../webapi/row";
import { addressOf, go, route, type Page } from "./routes";

export interface PageLinkProps {
  page: Page;
  children: ComponentChildren;
  class?: string;
  title?: string;
  /** The page one is on. */
  current?: boolean;
}

/** A link to a page of the app; a plain click stays in the app, a modified one opens a tab as any link does. */
export function PageLink({ page, children, class: className, title, current = false }: PageLinkProps) {
  return (
    <a
      href={addressOf(page, route.get().appId)}
      class={className}
      title={title}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        void go(page);
      }}
    >
      {children}
    </a>
  );
}

export function RecordLink({ to }: { to: Reference }) {
  return (
    <PageLink page={{ pageType: "entityrecord", entityName: to.table, entityId: to.id }} class="record-link">
      {to.name || strings.emptyValue}
    </PageLink>
  );
}
