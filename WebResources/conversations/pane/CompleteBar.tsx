import { formatTime } from "../../shared/format";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import type { SaveState } from "./AnswerSaver";
import * as strings from "./strings";

interface Props {
  minutes: number;
  missing: number;
  offPlan: boolean;
  saved: SaveState;
  problem: string | undefined;
  busy: boolean;
  onMinutes: (minutes: number) => void;
  onComplete: () => void;
}

/** The end of the pane: how long it took, what is still missing, and Complete. */
export function CompleteBar({ minutes, missing, offPlan, saved, problem, busy, onMinutes, onComplete }: Props) {
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
        <label>
          {text(strings.minutes)}
          <input
            type="number"
            min={1}
            max={600}
            value={Math.max(1, minutes)}
            onChange={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              if (typed >= 1 && typed <= 600) onMinutes(Math.round(typed));
            }}
          />
        </label>
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
