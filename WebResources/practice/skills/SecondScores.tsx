import { formatDay } from "../../shared/dates";
import { formatNumber, formatRatio } from "../../shared/format";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import type { SecondScoresInfo } from "../contracts.g";
import { getSecondScores } from "../practiceApi";
import * as strings from "./strings";

/** How a coach's scores stand to those of others who watched the same; nothing where two never scored one performance. */
export function SecondScores({ coachId }: { coachId: string | undefined }) {
  const reading = useRead(() => getSecondScores(coachId), strings.secondFailed, [coachId]);
  return <Read of={reading}>{(found) => (found.count === 0 ? null : <Found found={found} />)}</Read>;
}

function Found({ found }: { found: SecondScoresInfo }) {
  return (
    <section aria-label={text(strings.secondScores)}>
      <h2>{text(strings.secondScores)}</h2>
      <p>{sentence(found)}</p>
      <details>
        <summary>{text(strings.secondPairs, found.count)}</summary>
        <table>
          <thead>
            <tr>
              <th>{text(strings.secondWhat)}</th>
              <th>{text(strings.secondOn)}</th>
              <th class="number">{found.coachName}</th>
              <th class="number">{text(strings.secondOther)}</th>
            </tr>
          </thead>
          <tbody>
            {found.pairs.map((pair, index) => (
              <tr key={index}>
                <td>{pair.name}</td>
                <td>{formatDay(pair.on)}</td>
                <td class="number">{pair.own}</td>
                <td class="number">{text(strings.scoredBy, pair.other, pair.otherName)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** What it says, in one sentence: a reason to talk about what good is. */
export function sentence({ count, agreement, leniency, from, to }: SecondScoresInfo): string {
  if (leniency === null || from === null || to === null) return text(strings.secondFew, count);
  const agree = agreement === null ? "" : ` ${text(strings.secondAgreement, formatRatio(agreement))}`;
  const ends = [formatNumber(from), formatNumber(to)] as const;
  if (from > 0) return text(strings.secondMore, formatNumber(leniency), ...ends, count) + agree;
  if (to < 0)
    return text(strings.secondLess, formatNumber(-leniency), formatNumber(-to), formatNumber(-from), count) + agree;
  return text(strings.secondAlike, count, ...ends) + agree;
}
