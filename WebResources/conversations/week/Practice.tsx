import { openPracticePage, type NextPractice } from "../../shared/practicePage";
import { text } from "../../shared/text";
import { Read, type Reading } from "../../shared/useRead";
import { Row } from "./Row";
import * as strings from "./strings";

/** What is practised next and why, and what waits for a score of whoever looks. */
export function Practice({ reading }: { reading: Reading<NextPractice> }) {
  return (
    <Row title={text(strings.practice)}>
      <Read of={reading}>
        {({ streak, toScore, skills: [next] }) => (
          <>
            {toScore > 0 && (
              <div class="line">
                <button class="link" onClick={() => void openPracticePage()}>
                  {toScore === 1 ? text(strings.scoreWaits) : text(strings.scoresWait, toScore)}
                </button>
              </div>
            )}
            {next ? (
              <div class="line">
                <span>
                  <button
                    class="link"
                    aria-label={text(strings.practiseNamed, next.name)}
                    onClick={() => void openPracticePage({ skill: next.id })}
                  >
                    {next.name}
                  </button>
                  <span class="quiet">
                    {next.isDue && ` · ${text(strings.isDue)}`}
                    {streak > 1 && ` · ${text(strings.streak, streak)}`}
                    {next.because.length > 0 && ` · ${text(strings.askedBy, next.because.join(", "))}`}
                  </span>
                </span>
              </div>
            ) : (
              <p class="quiet">{text(strings.practiceNone)}</p>
            )}
          </>
        )}
      </Read>
    </Row>
  );
}
