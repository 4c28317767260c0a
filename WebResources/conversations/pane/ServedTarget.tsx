import { useState } from "preact/hooks";
import type { DecidingLink } from "../contracts";
import type { TargetFigures } from "../../alignment/contracts";
import { conversionText } from "../../alignment/figures/conversion";
import { formatNumber } from "../../shared/format";
import { coach_diagnosis, coach_linkkind, coach_target, coach_targetstatus } from "../../shared/model.g";
import { PaceBar } from "../../alignment/figures/PaceBar";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { diagnosisHint, diagnosisName, levelName, statusName, statusSign } from "../../alignment/figures/words";
import { openRecord } from "../../shared/xrm";
import { reasonOf, type LinkCommand } from "./links";
import { controlId } from "./useLinkChanges";
import * as figures from "../../alignment/figures/strings";
import * as gapboard from "../../alignment/gapboard/strings";
import * as strings from "./strings";

/** Where a target stands, in words: achieved is enough said; half a unit off pace is nothing to worry about. */
export function standing(target: TargetFigures): string {
  const { status, actual, expected } = target;
  const difference = actual - expected;
  if (status === coach_targetstatus.Achieved || status === coach_targetstatus.NotStarted) return statusName(status);
  if (status === coach_targetstatus.Behind) return text(figures.behindBy, formatNumber(-difference));
  if (Math.abs(difference) < 0.5) return `${statusName(status)}, ${text(figures.onPace)}`;
  const by =
    difference < 0
      ? text(figures.behindBy, formatNumber(-difference))
      : text(figures.aheadBy, formatNumber(difference));
  return `${statusName(status)}, ${by}`;
}

interface Props {
  target: TargetFigures;
  activities: TargetFigures[];
  link: DecidingLink | undefined;
  command: LinkCommand | undefined;
  busy: boolean;
  problem: string | undefined;
  onRun: (command: LinkCommand) => Promise<boolean>;
}

/** One target: its figures, why the record serves it, and what can be done about that. */
export function ServedTarget({ target, activities, link, command, busy, problem, onRun }: Props) {
  const isExcluded = link?.kind === coach_linkkind.Excluded;
  const openTarget = () => void openRecord(coach_target.logicalName, target.id);
  return (
    <li class={isExcluded ? "excluded" : undefined}>
      <div class="target-line">
        <button class="link target-name" onClick={openTarget} title={text(gapboard.openTarget, target.name)}>
          {target.name}
        </button>
        <span class="number">
          {text(strings.ofTarget, formatNumber(target.actual), formatNumber(target.target))} {target.unit}
        </span>
      </div>
      {!isExcluded && (
        <>
          <PaceBar target={target} />
          <div class="target-line quiet">
            <span>{levelName(target.level)}</span>
            <span>
              {statusSign(target.status)} {standing(target)}
            </span>
          </div>
        </>
      )}
      <Why target={target} link={link} command={command} busy={busy} onRun={onRun} />
      <Problem message={problem} />
      {!isExcluded && <DiagnosisOf target={target} activities={activities} />}
    </li>
  );
}

function Why({ target, link, command, busy, onRun }: Pick<Props, "target" | "link" | "command" | "busy" | "onRun">) {
  const [open, setOpen] = useState(false);
  const reason = reasonOf(target, link);
  if (reason === "" && command === undefined) return null;
  const id = controlId(target.id);
  const close = () => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <div class="target-line quiet why">
        <span title={link?.via ?? undefined}>{reason}</span>
        {command === "again" && (
          <button
            id={id}
            disabled={busy}
            aria-label={text(strings.linkAgainFor, target.name)}
            onClick={() => void onRun(command)}
          >
            {text(strings.linkAgain)}
          </button>
        )}
        {(command === "exclude" || command === "remove") && (
          <button
            id={id}
            class="more"
            aria-expanded={open}
            aria-label={text(strings.linkChange, target.name)}
            title={text(strings.linkChange, target.name)}
            onClick={() => setOpen(!open)}
            onKeyDown={(event) => event.key === "Escape" && close()}
          >
            ⋯
          </button>
        )}
      </div>
      {open && (command === "exclude" || command === "remove") && (
        <div class="change-link" onKeyDown={(event) => event.key === "Escape" && close()}>
          <p class="help">
            {command === "exclude" ? text(strings.linkExcludeHint, target.name) : text(strings.linkRemoveHint)}
          </p>
          <button disabled={busy} onClick={() => void onRun(command).then((done) => done && setOpen(false))}>
            {text(command === "exclude" ? strings.linkExclude : strings.linkRemove)}
          </button>
        </div>
      )}
    </>
  );
}

function DiagnosisOf({ target, activities }: Pick<Props, "target" | "activities">) {
  if (target.diagnosis === coach_diagnosis.None) return null;
  const hint = diagnosisHint(target.diagnosis);
  return (
    <p class="diagnosis">
      → <strong>{diagnosisName(target.diagnosis)}</strong>
      {activities.map((activity) => (
        <span key={activity.id}> · {conversionText(activity)}</span>
      ))}
      {hint !== null && <span class="quiet"> {hint}</span>}
    </p>
  );
}
