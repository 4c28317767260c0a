import { formatDay } from "../../shared/dates";
import { text } from "../../shared/text";
import type { AttemptInfo } from "../contracts.g";
import * as strings from "./strings";

/** What was practised, the newest first. */
export function Attempts({ attempts }: { attempts: AttemptInfo[] }) {
  if (attempts.length === 0) return <p class="quiet">{text(strings.noAttempts)}</p>;
  return (
    <div class="scrolled" role="region" aria-label={text(strings.wayThere)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th>{text(strings.attemptOn)}</th>
            <th>{text(strings.attemptDrill)}</th>
            <th class="number">{text(strings.attemptDifficulty)}</th>
            <th class="number">{text(strings.attemptOwn)}</th>
            <th>{text(strings.attemptScore)}</th>
            <th>{text(strings.attemptFeedback)}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <tr key={attempt.id}>
              <td>{formatDay(attempt.on)}</td>
              <td>{attempt.name}</td>
              <td class="number">{attempt.difficulty}</td>
              <td class="number">{attempt.ownScore ?? "–"}</td>
              <td>
                {attempt.score === null
                  ? text(strings.notScored)
                  : text(strings.scoredBy, attempt.score, attempt.scoredBy ?? "")}
              </td>
              <td>{attempt.feedback}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
