import { useId } from "preact/hooks";
import type { GapSum } from "../contracts.g";
import { formatNumber, withUnit } from "../../shared/format";
import { text } from "../../shared/text";
import * as strings from "./strings";

interface Props {
  sums: GapSum[];
  /** Whose they are. */
  of: string;
}

/** What all reps of a group have in common, added up. */
export function Sums({ sums, of }: Props) {
  const id = useId();
  if (sums.length === 0) return <p class="quiet">{text(strings.nothingInCommon)}</p>;
  return (
    // Nothing in it takes the focus, so that it takes it itself: by keys it is scrolled where long words make it wide.
    <div class="wide" role="region" tabIndex={0} aria-labelledby={id}>
      <table class="sums">
        <caption id={id}>{text(strings.sumsOf, of)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(strings.metric)}</th>
            <th scope="col" class="number">
              {text(strings.actual)}
            </th>
            <th scope="col" class="number">
              {text(strings.expected)}
            </th>
            <th scope="col" class="number">
              {text(strings.target)}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <tr key={`${sum.metric} ${sum.segment ?? ""}`}>
              <th scope="row">
                {sum.metric}
                {sum.segment !== null && <div class="quiet">{sum.segment}</div>}
              </th>
              <td class="number">{withUnit(formatNumber(sum.actual), sum.unit)}</td>
              <td class="number">{formatNumber(sum.expected)}</td>
              <td class="number">{formatNumber(sum.target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
