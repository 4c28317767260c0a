import { useEffect, useRef, useState } from "preact/hooks";
import type { TargetFigures } from "../shared/coachingApi";
import { formatDay, formatNumber } from "../shared/format";
import { coach_target } from "../shared/model.g";
import { openSource } from "../shared/source";
import { text } from "../shared/strings";
import { messageOf, xrm } from "../shared/xrm";
import { readCounted, type Counted, type CountedPage } from "./counted";

interface Props {
  target: TargetFigures;
  /** The last day that counts. */
  on: string;
  onClose: () => void;
}

/** A figure down to the records it is made of. */
export function WhatCounted({ target, on, onClose }: Props) {
  const [page, setPage] = useState<CountedPage>();
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const failed = (error: unknown) => setProblem(text("countedFailed", messageOf(error)));

  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    heading.current?.focus();
    // Who closes it goes on where it was opened.
    return () => opener?.focus();
  }, []);

  useEffect(() => {
    let current = true;
    readCounted(target.id, on).then((read) => current && setPage(read), failed);
    return () => {
      current = false;
    };
  }, [target.id, on]);

  const showMore = () =>
    readCounted(target.id, on, page?.more).then(
      (next) => setPage({ rows: [...(page?.rows ?? []), ...next.rows], more: next.more }),
      failed,
    );
  const openTarget = () => xrm().Navigation.openForm({ entityName: coach_target.logicalName, entityId: target.id });

  return (
    <section class="counted" aria-labelledby="counted">
      <h3 id="counted" ref={heading} tabIndex={-1}>
        {text("whatCounted", target.name)}
      </h3>
      <p class="quiet">
        {text("whatCountedHelp", formatNumber(target.actual), formatNumber(target.target), target.unit)}
      </p>
      {problem !== undefined && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      {page?.rows.length === 0 && <p class="notice">{text("nothingCounted")}</p>}
      {page && page.rows.length > 0 && (
        <Lines rows={page.rows} onOpen={(row) => void openSource(xrm(), row).catch(failed)} />
      )}
      <p class="actions">
        {page?.more !== undefined && <button onClick={() => void showMore()}>{text("showMore")}</button>}
        <button onClick={() => void openTarget()}>{text("openTargetForm")}</button>
        <button onClick={onClose}>{text("close")}</button>
      </p>
    </section>
  );
}

function Lines({ rows, onOpen }: { rows: Counted[]; onOpen: (row: Counted) => void }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text("day")}</th>
          <th scope="col">{text("record")}</th>
          <th scope="col">{text("about")}</th>
          <th scope="col" class="number">
            {text("value")}
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
                aria-label={text("openSource", row.coach_name, formatDay(row.coach_date))}
                onClick={() => onOpen(row)}
              >
                {row.coach_name}
              </button>
            </td>
            <td>{row.about}</td>
            <td class="number">{formatNumber(row.coach_value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
