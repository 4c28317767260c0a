import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { StringName } from "../strings/english";
import { loadStrings, text } from "../shared/strings";
import { messageOf, passedData } from "../shared/xrm";
import { takeFrom, type Obstacle } from "./fetchXml";
import { hand } from "./hand";
import { Preview } from "./Preview";
import { ViewList } from "./ViewList";
import { readViews, type View, type ViewGroup } from "./viewStore";

const obstacles: Record<Obstacle, StringName> = {
  unreadable: "viewUnreadable",
  otherTable: "viewUnreadable",
  aggregate: "viewAggregate",
  reader: "viewReader",
};
const tables = [
  ["account", "viewsOfAccounts"],
  ["opportunity", "viewsOfOpportunities"],
] as const;

/** The views of a table: one is taken, and what it asks becomes the segment. */
function Views({ startTable }: { startTable: string }) {
  const [table, setTable] = useState(startTable);
  const [groups, setGroups] = useState<ViewGroup[]>();
  const [problem, setProblem] = useState<string>();
  const [search, setSearch] = useState("");
  const [view, setView] = useState<View>();

  useEffect(() => {
    let isWanted = true;
    setGroups(undefined);
    setView(undefined);
    setProblem(undefined);
    readViews(table).then(
      (read) => isWanted && setGroups(read),
      (error: unknown) => isWanted && setProblem(text("viewsFailed", messageOf(error))),
    );
    return () => {
      isWanted = false;
    };
  }, [table]);

  const taken = view && takeFrom(view.fetchXml, table);
  const take = () => {
    if (!view || !taken || typeof taken === "string") return;
    hand({ table, name: view.name, fetchXml: taken.fetchXml });
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
        <h1 class="hidden">{text("viewsTitle")}</h1>
        <fieldset>
          <legend class="hidden">{text("viewsTable")}</legend>
          <div class="tables">
            {tables.map(([name, label]) => (
              <label key={name}>
                <input type="radio" name="table" checked={table === name} onChange={() => setTable(name)} />
                {text(label)}
              </label>
            ))}
          </div>
        </fieldset>
        <input
          type="search"
          aria-label={text("viewsSearch")}
          placeholder={text("viewsSearch")}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </header>
      {problem === undefined ? (
        <ViewList groups={groups} search={search} chosen={view?.id} onChoose={setView} onTake={take} />
      ) : (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      <Preview
        name={view?.name}
        taken={typeof taken === "string" ? undefined : taken}
        obstacle={typeof taken === "string" ? text(obstacles[taken]) : undefined}
      />
      <footer>
        <button type="button" onClick={() => window.close()}>
          {text("linkCancel")}
        </button>
        <button class="primary" type="submit" disabled={!taken || typeof taken === "string"}>
          {text("viewTake")}
        </button>
      </footer>
    </form>
  );
}

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  await loadStrings();
  document.title = text("viewsTitle");
  render(<Views startTable={passedData().get("table") ?? "account"} />, root);
}

void open();
