import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TargetFigures } from "../contracts.g";
import { formatDay } from "../../shared/dates";
import { formatNumber } from "../../shared/format";
import { coach_target } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import { openRecord } from "../../shared/xrm";
import { formatShare } from "../credit/words";
import { readCounted, type Counted } from "./counted";
import * as common from "../../shared/strings";
import * as strings from "./strings";

/** Of what is credited to one person alone. */
const All = 100;

interface Props {
  target: TargetFigures;
  /** The last day that counts. */
  on: string;
  onClose: () => void;
}

/** A figure down to the records it is made of. */
export function WhatCounted({ target, on, onClose }: Props) {
  const first = useRead(() => readCounted(target, on), strings.countedFailed, [target.id, on]);
  const [further, setFurther] = useState<Counted[]>([]);
  const [more, setMore] = useState<string>();
  const { problem, run } = useWork(strings.countedFailed);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    heading.current?.focus();
    // Who closes it goes on where it was opened.
    return () => opener?.focus();
  }, []);
  useEffect(() => {
    setFurther([]);
    setMore(first.value?.more);
  }, [first.value]);

  const rows = first.value && [...first.value.rows, ...further];
  const showMore = async () => {
    const next = await readCounted(target, on, more);
    setFurther([...further, ...next.rows]);
    setMore(next.more);
  };

  return (
    <section class="counted" aria-labelledby="counted">
      <h3 id="counted" ref={heading} tabIndex={-1}>
        {text(strings.whatCounted, target.name)}
      </h3>
      <p class="quiet">
        {text(strings.whatCountedHelp, formatNumber(target.actual), formatNumber(target.target), target.unit)}
      </p>
      <Problem message={first.problem ?? problem} />
      {rows?.length === 0 && <p class="notice">{text(strings.nothingCounted)}</p>}
      {rows && rows.length > 0 && (
        <Lines rows={rows} onOpen={(row) => void run(() => openRecord(row.coach_sourcetable, row.coach_sourceid))} />
      )}
      <p class="actions">
        {more !== undefined && <button onClick={() => void run(showMore)}>{text(strings.showMore)}</button>}
        <button onClick={() => void openRecord(coach_target.logicalName, target.id)}>
          {text(strings.openTargetForm)}
        </button>
        <button onClick={onClose}>{text(strings.close)}</button>
      </p>
    </section>
  );
}

function Lines({ rows, onOpen }: { rows: Counted[]; onOpen: (row: Counted) => void }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text(strings.day)}</th>
          <th scope="col">{text(strings.record)}</th>
          <th scope="col">{text(strings.about)}</th>
          <th scope="col" class="number">
            {text(common.value)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.coach_contributionid}>
            <td>{formatDay(row.coach_date)}</td>
            <td>
              <button
                class="link"
                aria-label={text(strings.openSource, row.coach_name, formatDay(row.coach_date))}
                onClick={() => onOpen(row)}
              >
                {row.coach_name}
              </button>
            </td>
            <td>{row.about}</td>
            <td class="number">
              {formatNumber(row.coach_value)}
              {row.isWithAnother && <span class="quiet why">{text(strings.countedWithAnother)}</span>}
              {row.coach_share !== null && row.coach_share !== All && (
                <span class="quiet why">{text(strings.countedShare, formatShare(row.coach_share))}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
