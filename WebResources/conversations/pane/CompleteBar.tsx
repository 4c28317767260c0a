import type { ComponentChildren } from "preact";
import { formatTime } from "../../shared/dates";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import type { SaveState } from "./AnswerSaver";
import * as strings from "./strings";

interface Props {
  missing: number;
  offPlan: boolean;
  saved: SaveState;
  problem: string | undefined;
  busy: boolean;
  /** How long it took. */
  children: ComponentChildren;
  onComplete: () => void;
}

/** The end of the pane, always in view: how long it took, what is still missing, and Complete. */
export function CompleteBar({ missing, offPlan, saved, problem, busy, children, onComplete }: Props) {
  return (
    <div class="complete-bar">
      {missing > 0 && (
        <p class="bad" role="alert">
          ⚑ {missing === 1 ? text(strings.missingOne) : text(strings.missing, missing)}
        </p>
      )}
      <Problem message={problem} />
      <div class="complete-line">
        <button class="primary" disabled={busy} onClick={onComplete}>
          {busy ? text(strings.completing) : text(strings.complete)}
        </button>
        {children}
      </div>
      <p class="quiet">
        {text(strings.offPlan)}: {offPlan ? text(strings.offPlanYes) : text(strings.offPlanNo)}
        <span aria-live="polite">{savedText(saved)}</span>
      </p>
    </div>
  );
}

function savedText(saved: SaveState): string {
  if (saved.kind === "saving") return ` · ${text(strings.saving)}`;
  if (saved.kind === "saved") return ` · ${text(strings.savedAt, formatTime(saved.at))}`;
  return saved.kind === "failed" ? ` · ${text(strings.notSaved, saved.message)}` : "";
}
