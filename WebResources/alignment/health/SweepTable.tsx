import { formatNumber } from "../../shared/format";
import { formatMoment } from "../../shared/times";
import { text } from "../../shared/text";
import type { HealthSweep } from "../contracts.g";
import * as strings from "./strings";
import { kindOf } from "./words";

const numbers = [
  ["plans", strings.sweepPlans],
  ["targets", strings.sweepTargets],
  ["links", strings.sweepLinks],
  ["contributions", strings.sweepContributions],
] as const;

/** What the sweeps over everything changed. */
export function SweepTable({ sweeps }: { sweeps: HealthSweep[] }) {
  return (
    <table aria-label={text(strings.sweepsTitle)}>
      <thead>
        <tr>
          <th scope="col">{text(strings.sweepKind)}</th>
          <th scope="col">{text(strings.sweepEnded)}</th>
          {numbers.map(([column, label]) => (
            <th key={column} scope="col" class="number">
              {text(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sweeps.map((sweep) => (
          <tr key={`${String(sweep.kind)} ${sweep.startedOn ?? ""}`}>
            <th scope="row">{kindOf(sweep)}</th>
            <td data-label={text(strings.sweepEnded)}>{endOf(sweep)}</td>
            {numbers.map(([column, label]) => (
              <td key={column} class="number" data-label={text(label)}>
                {formatNumber(sweep[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const endOf = ({ completedOn, startedOn }: HealthSweep): string =>
  completedOn ? formatMoment(completedOn) : text(strings.sweepNotEnded, startedOn ? formatMoment(startedOn) : "");
