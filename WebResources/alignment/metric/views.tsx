import { useId, useState } from "preact/hooks";
import { openPanel } from "../../shared/openPanel";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useRead } from "../../shared/useRead";
import { takeFrom } from "../views/fetchXml";
import { hand } from "../views/hand";
import { Preview } from "../views/Preview";
import * as strings from "../views/strings";
import { readTable, readTables, type TableFacts } from "../views/tableFacts";
import { TakingForm } from "../views/TakingForm";
import type { View } from "../views/viewStore";
import { Counting } from "./Counting";
import { daysOf, sumsOf, usualDay } from "./columns";

/** The tables that count as shipped; docs/metrics.md tells of others. */
const known = ["phonecall", "appointment", "task", "email", "letter", "coach_conversation", "opportunity", "account"];

/** What was chosen of how a metric counts; nothing of it while what is usual is meant. */
interface Chosen {
  day?: string;
  value?: string;
}

/** The views of a table whose rows can count: one is taken, and what it finds counts. */
function Views({ startTable }: { startTable: string }) {
  const [name, setName] = useState(startTable);
  const [view, setView] = useState<View>();
  const [chosen, setChosen] = useState<Chosen>({});
  const tables = useRead(
    () => readTables(known.includes(startTable) ? known : [...known, startTable]),
    strings.viewTableFailed,
    [],
  );
  const facts = useRead(() => readTable(name), strings.viewTableFailed, [name]);
  const table = facts.value?.name === name ? facts.value : undefined;

  const taken = view && table && takeFrom(view.fetchXml, name, table.idColumn);
  const day = chosen.day ?? (table && taken && typeof taken !== "string" ? usualDay(table, taken.fetchXml) : undefined);
  const take =
    view && table && taken && typeof taken !== "string" && day !== undefined
      ? () => {
          const counting = { isActivity: table.isActivity, dateColumn: day, valueColumn: chosen.value ?? "" };
          hand({ table: name, name: view.name, fetchXml: taken.fetchXml, counting });
        }
      : undefined;
  const offer = (other: string) => {
    setName(other);
    setView(undefined);
    setChosen({});
  };

  return (
    <TakingForm
      table={name}
      tables={<Tables tables={tables.value ?? []} chosen={name} onChoose={offer} />}
      view={view}
      onChoose={(other) => {
        setView(other);
        setChosen({ value: chosen.value });
      }}
      onTake={take}
    >
      <div class="taken">
        <Problem
          message={tables.problem ?? facts.problem}
          onRetry={() => void Promise.all([tables.again(), facts.again()])}
        />
        <Preview view={view} table={table} taken={taken}>
          {table && (
            <Counting
              days={daysOf(table)}
              sums={sumsOf(table)}
              day={day ?? ""}
              value={chosen.value ?? ""}
              onDay={(column) => setChosen({ ...chosen, day: column })}
              onValue={(column) => setChosen({ ...chosen, value: column })}
            />
          )}
        </Preview>
      </div>
    </TakingForm>
  );
}

interface TablesProps {
  tables: TableFacts[];
  chosen: string;
  onChoose: (table: string) => void;
}

function Tables({ tables, chosen, onChoose }: TablesProps) {
  const id = useId();
  return (
    <div class="tables">
      <label for={id}>{text(strings.viewsTable)}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {tables.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

void openPanel(strings.viewsTitle, (data) => <Views startTable={data.get("table") ?? "phonecall"} />);
