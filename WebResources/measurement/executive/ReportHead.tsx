import type { CoachingReport } from "../contracts.g";
import { daysOf, periods, type Days, type PeriodName } from "../../alignment/gapboard/periods";
import { unitTree } from "../../alignment/gapboard/groups";
import { download } from "../../shared/csv";
import { ReportButton } from "../../shared/ReportButton";
import { reports } from "../../shared/reports";
import { formatDay, today } from "../../shared/dates";
import { text } from "../../shared/text";
import { monthsCsv, reportCsv } from "./csv";
import type { ReportBy } from "./lines";
import * as board from "../../alignment/gapboard/strings";
import * as common from "../../shared/strings";
import * as strings from "./strings";

export interface Choice {
  by: ReportBy;
  unit: string;
  period: PeriodName;
  custom: Days;
  /** Empty for what is known now. */
  asOf: string;
}

export const daysChosen = ({ period, custom }: Choice): Days => daysOf(period, today()) ?? custom;

interface Props {
  choice: Choice;
  report: CoachingReport | undefined;
  onChange: (change: Partial<Choice>) => void;
}

/** Of whom, in which days and as it was known when; and how to take it away. */
export function ReportHead({ choice, report, onChange }: Props) {
  const { from, to } = daysChosen(choice);
  const name = `${from}-${to}`;
  return (
    <header>
      <h1>{text(strings.coachingReport)}</h1>
      <div class="pickers" role="group" aria-label={text(strings.coachingReport)}>
        {report?.isAll && (
          <>
            <label>
              {text(board.groupBy)}
              <select value={choice.by} onChange={(event) => onChange({ by: event.currentTarget.value as ReportBy })}>
                <option value="manager">{text(strings.manager)}</option>
                <option value="team">{text(board.team)}</option>
                <option value="region">{text(board.region)}</option>
              </select>
            </label>
            <label>
              {text(common.where)}
              <select value={choice.unit} onChange={(event) => onChange({ unit: event.currentTarget.value })}>
                <option value="">{text(board.everywhere)}</option>
                {unitTree(report).map(({ group, depth }) => (
                  <option key={group.id} value={group.id}>
                    {"\u2003".repeat(depth) + group.name}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <label>
          {text(board.period)}
          <select
            value={choice.period}
            onChange={(event) =>
              onChange({ period: event.currentTarget.value as PeriodName, custom: { from, to }, asOf: "" })
            }
          >
            {Object.entries(periods)
              .filter(([period]) => period !== "running")
              .map(([period, label]) => (
                <option key={period} value={period}>
                  {text(label)}
                </option>
              ))}
          </select>
        </label>
        {choice.period === "custom" && (
          <>
            <Day
              label={text(board.from)}
              value={from}
              onChange={(day) => day && onChange({ custom: { from: day, to: day > to ? day : to } })}
            />
            <Day
              label={text(board.to)}
              value={to}
              onChange={(day) => day && onChange({ custom: { from: day < from ? day : from, to: day } })}
            />
          </>
        )}
        <Day label={text(strings.knownOn)} value={choice.asOf} onChange={(asOf) => onChange({ asOf })} />
        <button
          disabled={!report}
          onClick={() => report && download(reportCsv(report, choice.by, choice.unit), `coaching-${name}`)}
        >
          {text(strings.exportReport)}
        </button>
        <button
          disabled={!report}
          onClick={() => report && download(monthsCsv(report, choice.by, choice.unit), `coaching-months-${name}`)}
        >
          {text(strings.exportMonths)}
        </button>
        <button onClick={() => window.print()}>{text(board.print)}</button>
        <ReportButton signature={reports.coaching} />
      </div>
      <p class="quiet">
        {choice.asOf === ""
          ? text(strings.knownNow, formatDay(from), formatDay(to))
          : text(strings.knownBy, formatDay(from), formatDay(to), formatDay(choice.asOf))}
      </p>
      <p class="notice">{text(strings.caution)}</p>
    </header>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label>
      {label}
      <input type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}
