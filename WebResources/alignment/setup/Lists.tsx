import { formatNumber } from "../../shared/format";
import { text, type Text } from "../../shared/text";
import * as words from "../health/strings";
import { numberOf } from "../views/matching";
import * as views from "../views/strings";
import { isLeft, type Match } from "./matches";
import type { Person } from "./people";
import * as strings from "./strings";

export type Open = (table: string, id: string) => void;

/** So many say what it is about. */
const Few = 5;

interface NamedProps {
  title: Text;
  records: Person[];
  table: string;
  onOpen: Open;
  children?: string;
}

/** The first few records of which something is said; nothing where there are none. */
export function Named({ title, records, table, onOpen, children }: NamedProps) {
  if (records.length === 0) return null;
  return (
    <div>
      <p>
        {text(title)}
        {children === undefined ? "" : `. ${children}`}
      </p>
      <ul class="records" aria-label={text(title)}>
        {records.slice(0, Few).map(({ id, name }) => (
          <li key={id}>
            <button class="link" onClick={() => onOpen(table, id)}>
              {name}
            </button>
          </li>
        ))}
        {records.length > Few && <li class="quiet">{text(words.andMore, formatNumber(records.length - Few))}</li>}
      </ul>
    </div>
  );
}

/** What metrics or segments find: first where there is something to do, the others behind a click. */
export function Matches({ matches, table, onOpen }: { matches: Match[]; table: string; onOpen: Open }) {
  const left = matches.filter(isLeft);
  const fine = matches.filter((match) => !isLeft(match));
  return (
    <>
      {left.length > 0 && <List matches={left} table={table} onOpen={onOpen} />}
      {fine.length > 0 && (
        <details>
          <summary>{text(words.showAll, formatNumber(fine.length))}</summary>
          <List matches={fine} table={table} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

function List({ matches, table, onOpen }: { matches: Match[]; table: string; onOpen: Open }) {
  return (
    <ul class="records">
      {matches.map((match) => (
        <li key={match.definition.id}>
          <button class="link" onClick={() => onOpen(table, match.definition.id)}>
            {match.definition.name}
          </button>
          <span class="quiet">{saidOf(match)}</span>
        </li>
      ))}
    </ul>
  );
}

function saidOf(match: Match): string {
  switch (match.how) {
    case "fine":
      return text(views.viewFinds, numberOf(match.count));
    case "values":
      return match.values.map((one) => text(strings.matchValues, one.value, one.label)).join(" ");
    case "broken":
      return text(strings.matchBroken, match.why);
    case "none":
      return text(strings.matchNone);
    case "notYet":
      return text(strings.matchNotYet);
  }
}
