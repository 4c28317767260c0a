import { text } from "../../shared/text";
import type { RhythmInfo } from "../contracts.g";
import { presetOf, recurrenceWords } from "../recurrence";
import type { Fields } from "./draft";
import * as strings from "./strings";

const Most = 3;

/** What the manager has with others is what a new rep is offered. */
export function SameAs({ rhythms, onChoose }: { rhythms: RhythmInfo[]; onChoose: (fields: Partial<Fields>) => void }) {
  const kinds = [...new Map(rhythms.map((rhythm) => [`${rhythm.templateId} ${rhythm.recurrence}`, rhythm])).values()];
  if (kinds.length === 0) return null;
  return (
    <fieldset class="same">
      <legend>{text(strings.asForHead)}</legend>
      {kinds.slice(0, Most).map((rhythm) => (
        <button
          key={rhythm.id}
          type="button"
          onClick={() =>
            onChoose({
              templateId: rhythm.templateId,
              minutes: rhythm.minutes,
              ...presetOf(rhythm.recurrence),
              own: rhythm.recurrence,
            })
          }
        >
          {text(strings.asFor, rhythm.repName)}: {rhythm.templateName}, {recurrenceWords(rhythm.recurrence)}
        </button>
      ))}
    </fieldset>
  );
}
