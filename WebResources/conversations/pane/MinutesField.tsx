import { NumberField } from "../../shared/NumberField";
import { text } from "../../shared/text";
import * as strings from "./strings";

interface Props {
  /** What was typed; the clock is shown until then. */
  said: number | null;
  clock: number;
  onSay: (minutes: number | null) => void;
}

/** How long it took, in whole minutes: the clock's until somebody knows better. */
export function MinutesField({ said, clock, onSay }: Props) {
  return (
    <>
      <label for="minutes">{text(strings.minutes)}</label>
      <NumberField
        id="minutes"
        value={said ?? clock}
        min={0}
        step={1}
        onChange={(minutes) => onSay(minutes && Math.round(minutes))}
      />
    </>
  );
}
