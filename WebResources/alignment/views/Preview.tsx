import type { ComponentChildren } from "preact";
import { text, type Text } from "../../shared/text";
import { FirstRows } from "./FirstRows";
import type { Obstacle, Taken } from "./fetchXml";
import * as strings from "./strings";
import type { TableFacts } from "./tableFacts";
import type { View } from "./viewStore";

const obstacles: Record<Obstacle, Text> = {
  unreadable: strings.viewUnreadable,
  otherTable: strings.viewOtherTable,
  aggregate: strings.viewAggregate,
  reader: strings.viewReader,
};

interface Props {
  view: View | undefined;
  table: TableFacts | undefined;
  taken: Taken | Obstacle | undefined;
  /** What else is to be said of it before it is taken. */
  children?: ComponentChildren;
}

/** What would be taken: how many records, the first of them, and what would be left out of the view. */
export function Preview({ view, table, taken, children }: Props) {
  const isTaken = taken !== undefined && typeof taken !== "string";
  return (
    <section class="preview" aria-label={text(strings.viewPreview)}>
      <h2>{view?.name ?? text(strings.viewPreview)}</h2>
      {typeof taken === "string" && <p class="notice bad">{text(obstacles[taken])}</p>}
      {taken === undefined && <p class="quiet">{text(strings.viewChoose)}</p>}
      {isTaken && (
        <>
          {children}
          {table && view && <FirstRows table={table} fetchXml={taken.fetchXml} columns={view.columns} />}
          <details>
            <summary>{text(strings.viewQuery)}</summary>
            <pre tabIndex={0} aria-label={text(strings.viewQuery)}>
              {taken.fetchXml}
            </pre>
          </details>
        </>
      )}
      <p class="quiet" role="status">
        {isTaken &&
          [
            taken.ownersLeftOut && strings.viewOwnersLeftOut,
            taken.limitLeftOut && strings.viewLimitLeftOut,
            !taken.fetchXml.includes("<condition") && strings.viewNoFilter,
          ]
            .filter((said) => said !== false)
            .map((said) => text(said))
            .join(" ")}
      </p>
    </section>
  );
}
