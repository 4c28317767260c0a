import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { text } from "../../shared/text";
import * as strings from "./strings";

const Few = 5;

interface Props<Item> {
  items: Item[];
  /** How many there are, where not all came. */
  count?: number;
  /** What is said where there is nothing. */
  none: string;
  keyOf: (item: Item) => string;
  children: (item: Item) => ComponentChild;
}

/** A short list: the first few, and all of them when asked for. */
export function Lines<Item>({ items, count = items.length, none, keyOf, children }: Props<Item>) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return <p class="quiet">{none}</p>;
  const shown = all ? items : items.slice(0, Few);
  return (
    <>
      <ul class="lines">
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {all && count > items.length && <p class="quiet">{text(strings.notShown, count - items.length)}</p>}
      {items.length > Few && (
        <button class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text(strings.showFewer) : text(strings.showAll, count)}
        </button>
      )}
    </>
  );
}
