import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { formatNumber } from "../../shared/format";
import { text } from "../../shared/text";
import { openRecord } from "../../shared/xrm";
import type { HealthFinding, HealthRecord, HealthReport } from "../contracts.g";
import * as strings from "./strings";
import { foundIn, saidOf, stateOf, titleOf, toDoOf } from "./words";

interface Props {
  finding: HealthFinding;
  report: HealthReport;
  children?: ComponentChildren;
}

/** One thing that was looked at: how it is, what was found, and what to do where there is something to do. */
export function Finding({ finding, report, children }: Props) {
  const id = useId();
  const isFine = finding.state === "ok";
  return (
    <section class={`finding ${finding.state}`} aria-labelledby={id}>
      <span class="state">{stateOf(finding)}</span>
      <div class="found">
        <h2 id={id}>{titleOf(finding)}</h2>
        <p>{foundIn(finding, report)}</p>
        {!isFine && (
          <p>
            <strong>{text(strings.whatToDo)}</strong> {toDoOf(finding)}
          </p>
        )}
        {isFine && finding.records.length > 0 ? (
          <details>
            <summary>{text(strings.showAll, formatNumber(finding.records.length))}</summary>
            <Records finding={finding} />
          </details>
        ) : (
          <Records finding={finding} />
        )}
        {children}
      </div>
    </section>
  );
}

function Records({ finding: { about, count, records } }: { finding: HealthFinding }) {
  if (records.length === 0) return null;
  return (
    <ul class="records">
      {records.map((record, index) => (
        <li key={record.id ?? index}>
          <Name record={record} />
          <span class="quiet">{saidOf(record, about).join(" · ")}</span>
        </li>
      ))}
      {count > records.length && <li class="quiet">{text(strings.andMore, formatNumber(count - records.length))}</li>}
    </ul>
  );
}

/** A link where the reader may open it, else the name alone. */
function Name({ record: { name, table, id } }: { record: HealthRecord }) {
  if (table === null || id === null) return <span class="name">{name}</span>;
  return (
    <button class="link" onClick={() => void openRecord(table, id)}>
      {name}
    </button>
  );
}
