import { text } from "../../shared/text";
import type { AttemptInfo } from "../contracts.g";
import { giveScore } from "../practiceApi";
import { DrillText } from "./DrillText";
import { ScoreForm } from "./ScoreForm";
import * as strings from "./strings";

interface Props {
  attempts: AttemptInfo[];
  onGiven: (said: string) => Promise<unknown>;
}

/** What waits for the score of whoever looks: the customer's brief while somebody practises, the levels once the own score is there. */
export function ToScore({ attempts, onGiven }: Props) {
  if (attempts.length === 0) return null;
  return (
    <section class="waiting" aria-label={text(strings.toScore)}>
      <h2>{text(strings.toScore)}</h2>
      <ul>
        {attempts.map((attempt) => (
          <li key={attempt.id} class="card">
            {!attempt.hasOwnScore ? (
              <>
                <p>{text(strings.practisesNow, attempt.personName, attempt.name)}</p>
                <DrillText
                  drill={{ instructions: attempt.instructions, brief: attempt.brief }}
                  who={attempt.personName}
                />
              </>
            ) : (
              <>
                <h3>{text(strings.scoreOf, attempt.personName, attempt.name)}</h3>
                <ScoreForm
                  question={text(strings.levels)}
                  levels={attempt.levels}
                  withWords
                  command={strings.giveScore}
                  failed={strings.scoreFailed}
                  onGive={async (value, words) => {
                    await giveScore(attempt.id, value, words);
                    await onGiven(text(strings.scoreGiven, attempt.personName));
                  }}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
