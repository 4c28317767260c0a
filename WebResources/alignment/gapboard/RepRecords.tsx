import { formatDay } from "../../shared/dates";
import { coach_conversation, opportunity } from "../../shared/model.g";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { openRecord } from "../../shared/xrm";
import { readRepRecords, type RepRecord } from "./recordsOf";
import * as strings from "./strings";

/** Where a rep's name leads: to the deals, and to what was talked about. */
export function RepRecords({ repId }: { repId: string }) {
  const reading = useRead(() => readRepRecords(repId), strings.recordsFailed, [repId]);
  return (
    <Read of={reading}>
      {({ deals, talks }) => (
        <div class="records">
          <Records
            title={text(strings.deals)}
            none={text(strings.noDeals)}
            table={opportunity.logicalName}
            rows={deals}
          />
          <Records
            title={text(strings.talks)}
            none={text(strings.noTalks)}
            table={coach_conversation.logicalName}
            rows={talks}
          />
        </div>
      )}
    </Read>
  );
}

interface Props {
  title: string;
  /** What is said where there is nothing. */
  none: string;
  table: string;
  rows: RepRecord[];
}

function Records({ title, none, table, rows }: Props) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul>
          {rows.map(({ id, name, worth, day }) => (
            <li key={id}>
              <button class="link" onClick={() => void openRecord(table, id)}>
                {name}
              </button>
              <span class="quiet">
                {[worth, ...(day === null ? [] : [formatDay(day)])].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
