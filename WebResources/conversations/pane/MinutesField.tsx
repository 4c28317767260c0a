import { NumberField } from "../../shared/NumberField";
import { text } from "../../shared/text";
import * as strings from "./strings";

export const MostMinutes = 600;

/** Whether a conversation can have lasted so long. */
export const canHaveLasted = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 1 && minutes <= MostMinutes;

interface Props {
  /** What was typed; the clock is shown until then. */
  said: number | null;
  clock: number;
  invalid: boolean;
  onSay: (minutes: number | null) => void;
}

/** How long it took: the clock's minutes until somebody knows better. */
export function MinutesField({ said, clock, invalid, onSay }: Props) {
  return (
    <>
      <label for="minutes">{text(strings.minutes)}</label>
      <NumberField
        id="minutes"
        value={said ?? clock}
        min={1}
        max={MostMinutes}
        step={1}
        invalid={invalid}
        describedBy={invalid ? "minutes-flaw" : undefined}
        onChange={onSay}
      />
      {invalid && (
        <p id="minutes-flaw" class="bad" role="alert">
          ⚑ {text(strings.minutesWrong, MostMinutes)}
        </p>
      )}
    </>
  );
}
