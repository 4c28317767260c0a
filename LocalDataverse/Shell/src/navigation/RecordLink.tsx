import type { ComponentChildren } from "preact";
import { strings } from "../strings";
import type { Reference } from "../webapi/row";
import { linkTo } from "./links";
import type { Page } from "./routes";

export interface PageLinkProps {
  page: Page;
  children: ComponentChildren;
  class?: string;
  title?: string;
  /** The page one is on. */
  current?: boolean;
}

export function PageLink({ page, children, class: className, title, current = false }: PageLinkProps) {
  return (
    <a class={className} title={title} aria-current={current ? "page" : undefined} {...linkTo(page)}>
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
