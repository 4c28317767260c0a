import type { CoachingContext } from "../contracts";
import type { TargetFigures } from "../../alignment/contracts";
import { text } from "../../shared/text";
import { commandOf, linkOf } from "./links";
import type { Rights } from "./rights";
import { ServeAnother } from "./ServeAnother";
import { ServedTarget } from "./ServedTarget";
import { servesHeading, useLinkChanges } from "./useLinkChanges";
import * as strings from "./strings";

interface Props {
  context: CoachingContext;
  rights: Rights;
  onChanged: () => Promise<void>;
}

/** The AOR targets this record serves, from the activity up to the result, each against today's pace; and why, which can be changed. */
export function Serves({ context, rights, onChanged }: Props) {
  const { targets, excluded, linkable, record } = context;
  const { busy, said, problemAt, run, serve } = useLinkChanges(context, onChanged);
  const row = (target: TargetFigures) => {
    const link = linkOf(context, target.id);
    return (
      <ServedTarget
        key={target.id}
        target={target}
        activities={targets.filter((other) => other.parentId === target.id)}
        link={link}
        command={commandOf(target, link, rights)}
        busy={busy}
        problem={problemAt(target.id)}
        onRun={(command) => run(command, target)}
      />
    );
  };

  return (
    <section aria-labelledby={servesHeading}>
      <h2 id={servesHeading} tabIndex={-1}>
        {text(strings.serves)}
      </h2>
      {targets.length === 0 && <p class="notice">{text(strings.servesNothing)}</p>}
      {targets.length + excluded.length > 0 && <ul class="targets">{[...targets, ...excluded].map(row)}</ul>}
      {rights.makeLinks && (
        <ServeAnother targets={linkable} repName={record.repName} busy={busy} problem={problemAt("")} onServe={serve} />
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </section>
  );
}
