import { useState } from "preact/hooks";
import { formatDay, shortDay } from "../../shared/dates";
import { text } from "../../shared/text";
import type { RhythmInfo, SlotInfo } from "../contracts.g";
import { SlotCommands } from "./SlotCommands";
import * as strings from "./strings";
import { meaningOf, slotWords } from "./words";
import { weeksOf } from "./weeks";

interface Props {
  rhythm: RhythmInfo;
  slots: SlotInfo[];
  /** The Monday of the first week. */
  first: string;
  count: number;
  /** Whether whoever looks may move and excuse. */
  isManager: boolean;
  onChanged: (said: string) => Promise<void>;
}

/** A rhythm week by week; an occurrence opens below with what can be done. */
export function Strip({ rhythm, slots, first, count, isManager, onChanged }: Props) {
  const [chosen, setChosen] = useState<string>();
  const open = slots.find(({ conversation }) => conversation === chosen);
  return (
    <>
      <ol class="strip">
        {weeksOf(slots, first, count).map(({ monday, slots: inWeek }) => (
          <li key={monday} aria-label={text(strings.weekOf, formatDay(monday))}>
            <span class="monday" aria-hidden="true">
              {shortDay(monday)}
            </span>
            {inWeek.map((slot) => (
              <button
                key={slot.slot}
                class={`slot ${meaningOf(slot).name}`}
                title={slotWords(slot)}
                aria-label={text(strings.slotLabel, rhythm.repName, slotWords(slot))}
                aria-expanded={slot.conversation === chosen}
                onClick={() => setChosen(slot.conversation === chosen ? undefined : slot.conversation)}
              >
                <span aria-hidden="true">{meaningOf(slot).sign}</span>
              </button>
            ))}
          </li>
        ))}
      </ol>
      {open && (
        <SlotCommands
          key={open.conversation}
          slot={open}
          name={rhythm.name}
          isManager={isManager}
          onChanged={onChanged}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
