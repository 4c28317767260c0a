import type { GapReport } from "../contracts.g";
import { download } from "../../shared/csv";
import { ReportButton } from "../../shared/ReportButton";
import { reports } from "../../shared/reports";
import { formatDay } from "../../shared/dates";
import { text } from "../../shared/text";
import { shownCsv, sumsCsv, targetsCsv } from "./csv";
import { groupings, unitTree, type GroupBy } from "./groups";
import { periods, type Days, type PeriodName } from "./periods";
import * as common from "../../shared/strings";
import * as strings from "./strings";

/** What the reader has chosen. */
export interface Choice {
  by: GroupBy;
  unit: string;
  period: PeriodName;
  custom: Days;
  /** The day to look at; empty for the one that follows from the period. */
  on: string;
}

interface Props {
  choice: Choice;
  report: GapReport | undefined;
  onChange: (change: Partial<Choice>) => void;
}

/** What is shown: grouped by what, of whom, in which period and as of which day; and how to take it away. */
export function BoardHead({ choice, report, onChange }: Props) {
  return (
    <header>
      <h1>{text(strings.gapBoard)}</h1>
      <div class="pickers" role="group" aria-label={text(strings.gapBoard)}>
        <label>
          {text(strings.groupBy)}
          <select value={choice.by} onChange={(event) => onChange({ by: event.currentTarget.value as GroupBy })}>
            {Object.entries(groupings).map(([by, label]) => (
              <option key={by} value={by}>
                {text(label)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text(common.where)}
          <select value={choice.unit} onChange={(event) => onChange({ unit: event.currentTarget.value })}>
            <option value="">{text(strings.everywhere)}</option>
            {report &&
              unitTree(report).map(({ group, depth }) => (
                <option key={group.id} value={group.id}>
                  {"\u2003".repeat(depth) + group.name}
                </option>
              ))}
          </select>
        </label>
        <label>
          {text(strings.period)}
          <select
            value={choice.period}
            onChange={(event) => onChange({ period: event.currentTarget.value as PeriodName, on: "" })}
          >
            {Object.entries(periods).map(([name, label]) => (
              <option key={name} value={name}>
                {text(label)}
              </option>
            ))}
          </select>
        </label>
        {choice.period === "custom" && (
          <>
            <Day
              label={text(strings.from)}
              value={choice.custom.from}
              onChange={(from) => onChange({ custom: { from, to: from > choice.custom.to ? from : choice.custom.to } })}
            />
            <Day
              label={text(strings.to)}
              value={choice.custom.to}
              onChange={(to) => onChange({ custom: { from: to < choice.custom.from ? to : choice.custom.from, to } })}
            />
          </>
        )}
        <Day label={text(strings.asOf)} value={choice.on || (report?.on ?? "")} onChange={(on) => onChange({ on })} />
        <button
          disabled={!report}
          onClick={() =>
            report && download(shownCsv(report, choice.by, choice.unit), `gap-by-${choice.by}-${report.on}`)
          }
        >
          {text(strings.exportShown)}
        </button>
        <button
          disabled={!report}
          onClick={() => report && download(targetsCsv(report, choice.unit), `gap-targets-${report.on}`)}
        >
          {text(strings.exportTargets)}
        </button>
        <button
          disabled={!report}
          onClick={() =>
            report && download(sumsCsv(report, choice.by, choice.unit), `gap-sums-by-${choice.by}-${report.on}`)
          }
        >
          {text(strings.exportSums)}
        </button>
        <button onClick={() => window.print()}>{text(strings.print)}</button>
        <ReportButton signature={reports.gap} />
      </div>
      {report && <p class="quiet">{meaning(report)}</p>}
    </header>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label>
      {label}
      <input
        type="date"
        value={value}
        onChange={(event) => event.currentTarget.value !== "" && onChange(event.currentTarget.value)}
      />
    </label>
  );
}

/** The choice in words, as it stands on a printed page too. */
function meaning({ on, from, to }: GapReport): string {
  const day = text(strings.figuresOf, formatDay(on));
  return from === null || to === null ? day : `${day} · ${text(strings.plansIn, formatDay(from), formatDay(to))}`;
}
