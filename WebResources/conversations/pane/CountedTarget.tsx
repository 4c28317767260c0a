import { useState } from "preact/hooks";
import type { LinkInfo, TargetFigures } from "../../alignment/contracts.g";
import { conversionText } from "../../alignment/figures/conversion";
import { DiagnosisWord, StandingWords } from "../../alignment/figures/Meanings";
import { PaceBar } from "../../alignment/figures/PaceBar";
import { ofTarget } from "../../alignment/figures/standing";
import { diagnosisHint, levelName } from "../../alignment/figures/words";
import { coach_diagnosis, coach_linkkind, coach_target } from "../../shared/model.g";
import { openPracticePage } from "../../shared/practicePage";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { openRecord } from "../../shared/xrm";
import type { RecordInfo } from "../contracts.g";
import { reasonOf, type LinkCommand } from "./links";
import * as strings from "./strings";
import { controlId } from "./useLinkChanges";

interface Props {
  target: TargetFigures;
  activities: TargetFigures[];
  record: RecordInfo;
  link: LinkInfo | undefined;
  command: LinkCommand | undefined;
  busy: boolean;
  problem: string | undefined;
  onRun: (command: LinkCommand) => Promise<boolean>;
}

/** One target: its figures, why the record serves it, and what can be done about that. */
export function CountedTarget({ target, activities, record, link, command, busy, problem, onRun }: Props) {
  const isExcluded = link?.kind === coach_linkkind.Excluded;
  return (
    <li class={isExcluded ? "excluded" : undefined}>
      <div class="target-line">
        <button class="link target-name" onClick={() => void openRecord(coach_target.logicalName, target.id)}>
          {target.name}
        </button>
        <span class="number">{ofTarget(target)}</span>
      </div>
      {!isExcluded && (
        <>
          <PaceBar target={target} />
          <div class="target-line quiet">
            <span>{levelName(target.level)}</span>
            <StandingWords target={target} />
          </div>
        </>
      )}
      <Why target={target} link={link} command={command} busy={busy} onRun={onRun} />
      <Problem message={problem} />
      {!isExcluded && <DiagnosisOf target={target} activities={activities} record={record} />}
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

function DiagnosisOf({ target, activities, record: { repId } }: Pick<Props, "target" | "activities" | "record">) {
  if (target.diagnosis === coach_diagnosis.None) return null;
  const hint = diagnosisHint(target.diagnosis);
  return (
    <p class="diagnosis">
      →{" "}
      <strong>
        <DiagnosisWord diagnosis={target.diagnosis} />
      </strong>
      {activities.map((activity) => (
        <span key={activity.id}> · {conversionText(activity, target.unit)}</span>
      ))}
      {hint !== null && <span class="quiet"> {hint} </span>}
      {repId !== null && target.diagnosis === coach_diagnosis.EffectivenessGap && (
        <button class="link" onClick={() => void openPracticePage({ rep: repId })}>
          {text(common.practiseGap)}
        </button>
      )}
    </p>
  );
}
