import type { CoachingContext, RecordInfo } from "../contracts.g";
import type { TargetFigures } from "../../alignment/contracts.g";
import { text } from "../../shared/text";
import { commandOf, linkOf } from "./links";
import type { Rights } from "./rights";
import { CountAnother } from "./CountAnother";
import { CountedTarget } from "./CountedTarget";
import { countsHeading, useLinkChanges } from "./useLinkChanges";
import * as strings from "./strings";

interface Props {
  context: CoachingContext;
  record: RecordInfo;
  rights: Rights;
  onChanged: () => Promise<unknown>;
}

/** The AOR targets this record serves, from the activity up to the result, each against today's pace; and why, which can be changed. */
export function CountsTowards({ context, record, rights, onChanged }: Props) {
  const { targets, excluded, linkable } = context;
  const { busy, said, problemAt, run, countHere } = useLinkChanges(context, record, onChanged);
  const row = (target: TargetFigures) => {
    const link = linkOf(context, target.id);
    return (
      <CountedTarget
        key={target.id}
        target={target}
        activities={targets.filter((other) => other.parentId === target.id)}
        record={record}
        link={link}
        command={commandOf(target, link, rights)}
        busy={busy}
        problem={problemAt(target.id)}
        onRun={(command) => run(command, target)}
      />
    );
  };

  return (
    <section aria-labelledby={countsHeading}>
      <h2 id={countsHeading} tabIndex={-1}>
        {text(strings.countsTowards)}
      </h2>
      {targets.length === 0 && <p class="notice">{text(strings.countsNowhere)}</p>}
      {targets.length + excluded.length > 0 && <ul class="targets">{[...targets, ...excluded].map(row)}</ul>}
      {rights.makeLinks && (
        <CountAnother
          targets={linkable}
          repName={record.repName}
          busy={busy}
          problem={problemAt("")}
          onCount={countHere}
        />
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </section>
  );
}
