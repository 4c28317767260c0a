import { text } from "../../shared/text";
import * as strings from "./strings";
import { recurrenceWords } from "../recurrence";
import * as words from "../strings";
import type { Kept } from "../rhythmApi";
import type { RhythmInfo } from "../contracts.g";
import { keptWords } from "../slots/kept";
import { Strip } from "../slots/Strip";

interface Props {
  kept: Kept;
  first: string;
  count: number;
  isManager: boolean;
  onChanged: (said: string) => Promise<void>;
  onChange: (rhythm: RhythmInfo) => void;
}

/** Each rhythm with whom, when, how well it was kept, and its weeks. */
export function RhythmTable({ kept, first, count, isManager, onChanged, onChange }: Props) {
  return (
    <ul class="rhythms">
      {kept.rhythms.map((rhythm) => (
        <li key={rhythm.id} class="rhythm">
          <div class="who">
            <h3>{isManager ? rhythm.repName : rhythm.managerName}</h3>
            <p class="quiet">
              {`${rhythm.templateName} · ${text(words.withMinutes, recurrenceWords(rhythm.recurrence), rhythm.minutes)}`}
              {!rhythm.running && ` · ${text(strings.ended)}`}
            </p>
            <p>{keptWords(rhythm)}</p>
            {isManager && rhythm.running && (
              <button class="link" aria-label={text(strings.changeNamed, rhythm.name)} onClick={() => onChange(rhythm)}>
                {text(strings.change)}
              </button>
            )}
          </div>
          <div class="weeks">
            <Strip
              rhythm={rhythm}
              slots={kept.slots.filter((slot) => slot.rhythm === rhythm.id)}
              first={first}
              count={count}
              isManager={isManager && rhythm.running}
              onChanged={onChanged}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
