import { useState } from "preact/hooks";
import { openPanel } from "../../shared/openPanel";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useRead } from "../../shared/useRead";
import { takeFrom } from "../views/fetchXml";
import { hand } from "../views/hand";
import { Preview } from "../views/Preview";
import * as strings from "../views/strings";
import { readTable } from "../views/tableFacts";
import { TakingForm } from "../views/TakingForm";
import type { View } from "../views/viewStore";

const tables = [
  ["account", strings.viewsOfAccounts],
  ["opportunity", strings.viewsOfOpportunities],
] as const;

/** The views of accounts or opportunities: one is taken, and what it asks becomes the segment. */
function Views({ startTable }: { startTable: string }) {
  const [table, setTable] = useState(startTable);
  const [view, setView] = useState<View>();
  const facts = useRead(() => readTable(table), strings.viewTableFailed, [table]);

  const taken = view && takeFrom(view.fetchXml, table);
  const take =
    view && taken && typeof taken !== "string"
      ? () => hand({ table, name: view.name, fetchXml: taken.fetchXml })
      : undefined;
  const offer = (chosen: string) => {
    setTable(chosen);
    setView(undefined);
  };

  return (
    <TakingForm
      table={table}
      tables={
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
      }
      view={view}
      onChoose={setView}
      onTake={take}
    >
      <div class="taken">
        <Problem message={facts.problem} onRetry={() => void facts.again()} />
        <Preview view={view} table={facts.value?.name === table ? facts.value : undefined} taken={taken} />
      </div>
    </TakingForm>
  );
}

void openPanel(strings.viewsTitle, (data) => <Views startTable={data.get("table") ?? "account"} />);
