import { formatTime } from "../shared/format";
import { text } from "../shared/strings";
import type { SaveState } from "./AnswerSaver";

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
          ⚑ {missing === 1 ? text("missingOne") : text("missing", missing)}
        </p>
      )}
      {problem !== undefined && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      <div class="complete-line">
        <button class="primary" disabled={busy} onClick={onComplete}>
          {busy ? text("completing") : text("complete")}
        </button>
        <label>
          {text("minutes")}
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
        {text("offPlan")}: {offPlan ? text("offPlanYes") : text("offPlanNo")}
        <span aria-live="polite">{savedText(saved)}</span>
      </p>
    </div>
  );
}

function savedText(saved: SaveState): string {
  if (saved.kind === "saving") return ` · ${text("saving")}`;
  if (saved.kind === "saved") return ` · ${text("savedAt", formatTime(saved.at))}`;
  return saved.kind === "failed" ? ` · ${text("notSaved", saved.message)}` : "";
}
