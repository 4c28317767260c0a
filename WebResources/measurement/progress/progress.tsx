import { useState } from "preact/hooks";
import { openPanel } from "../../shared/openPanel";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { getProgress } from "../progressApi";
import { Board } from "./Board";
import { ShowMe } from "./ShowMe";
import * as strings from "./strings";
import { sumWords } from "./words";

/** How far a team is with what it practises, promises and is coached in: seen by all of it, and shaming nobody. */
function Progress() {
  const [manager, setManager] = useState<string>();
  const reading = useRead(() => getProgress(manager), strings.progressFailed, [manager]);
  return (
    <div class="progress">
      <header>
        <h1>{text(strings.progress)}</h1>
        {(reading.value?.teams.length ?? 0) > 1 && (
          <label class="pick">
            {text(strings.teamOf)}
            <select value={reading.value?.managerId} onChange={({ currentTarget }) => setManager(currentTarget.value)}>
              {reading.value?.teams.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <Read of={reading}>
        {({ week, people, isOut }) => (
          <>
            <section aria-label={text(strings.thisWeek)}>
              <h2>{text(strings.thisWeek)}</h2>
              <ul class="sums">
                {sumWords(week).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </section>
            <p class="quiet">{text(strings.progressCaution)}</p>
            <Board people={people} />
            <ShowMe isOut={isOut} onChanged={reading.again} />
          </>
        )}
      </Read>
    </div>
  );
}

void openPanel(strings.progress, () => <Progress />);
