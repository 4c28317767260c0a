import { useState } from "preact/hooks";
import { openPanel } from "../../shared/openPanel";
import * as common from "../../shared/strings";
import { text, type Text } from "../../shared/text";
import { takeFrom, type Obstacle } from "./fetchXml";
import { hand } from "./hand";
import { Preview } from "./Preview";
import * as strings from "./strings";
import { ViewList } from "./ViewList";
import type { View } from "./viewStore";

const obstacles: Record<Obstacle, Text> = {
  unreadable: strings.viewUnreadable,
  otherTable: strings.viewUnreadable,
  aggregate: strings.viewAggregate,
  reader: strings.viewReader,
};
const tables = [
  ["account", strings.viewsOfAccounts],
  ["opportunity", strings.viewsOfOpportunities],
] as const;

/** The views of a table: one is taken, and what it asks becomes the segment. */
function Views({ startTable }: { startTable: string }) {
  const [table, setTable] = useState(startTable);
  const [search, setSearch] = useState("");
  const [view, setView] = useState<View>();

  const taken = view && takeFrom(view.fetchXml, table);
  const take = () => {
    if (!view || !taken || typeof taken === "string") return;
    hand({ table, name: view.name, fetchXml: taken.fetchXml });
    window.close();
  };
  const offer = (chosen: string) => {
    setTable(chosen);
    setView(undefined);
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
        <fieldset>
          <legend class="hidden">{text(strings.viewsTable)}</legend>
          <div class="tables">
            {tables.map(([name, label]) => (
              <label key={name}>
                <input type="radio" name="table" checked={table === name} onChange={() => offer(name)} />
                {text(label)}
              </label>
            ))}
          </div>
        </fieldset>
        <input
          type="search"
          aria-label={text(strings.viewsSearch)}
          placeholder={text(strings.viewsSearch)}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </header>
      <ViewList key={table} table={table} search={search} chosen={view?.id} onChoose={setView} onTake={take} />
      <Preview
        name={view?.name}
        taken={typeof taken === "string" ? undefined : taken}
        obstacle={typeof taken === "string" ? text(obstacles[taken]) : undefined}
      />
      <footer>
        <button type="button" onClick={() => window.close()}>
          {text(common.cancel)}
        </button>
        <button class="primary" type="submit" disabled={!taken || typeof taken === "string"}>
          {text(strings.viewTake)}
        </button>
      </footer>
    </form>
  );
}

void openPanel(strings.viewsTitle, (data) => <Views startTable={data.get("table") ?? "account"} />);
