import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import * as strings from "./strings";
import { ViewList } from "./ViewList";
import type { View } from "./viewStore";

interface Props {
  table: string;
  /** Chooses the table. */
  tables: ComponentChildren;
  view: View | undefined;
  onChoose: (view: View) => void;
  /** What is taken with the Take button; without it there is nothing to take. */
  onTake: (() => void) | undefined;
  /** What would be taken. */
  children: ComponentChildren;
}

/** The views of a table, what the chosen one would be, and the buttons that end it. */
export function TakingForm({ table, tables, view, onChoose, onTake, children }: Props) {
  const [search, setSearch] = useState("");
  const take = () => {
    if (!onTake) return;
    onTake();
    window.close();
  };
  return (
    <form
      class="views"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <header class="search">
        <h1 class="hidden">{text(strings.viewsTitle)}</h1>
        {tables}
        <input
          type="search"
          aria-label={text(strings.viewsSearch)}
          placeholder={text(strings.viewsSearch)}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </header>
      <ViewList key={table} table={table} search={search} chosen={view?.id} onChoose={onChoose} onTake={take} />
      {children}
      <footer>
        <button type="button" onClick={() => window.close()}>
          {text(common.cancel)}
        </button>
        <button class="primary" type="submit" disabled={!onTake}>
          {text(strings.viewTake)}
        </button>
      </footer>
    </form>
  );
}
