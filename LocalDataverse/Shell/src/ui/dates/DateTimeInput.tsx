import { useId } from "preact/hooks";
import { fill, strings } from "../../strings";
import { DateInput } from "./DateInput";
import { TimeInput } from "./TimeInput";

export interface DateTimeInputProps {
  label: string;
  /** `yyyy-MM-ddTHH:mm` on the user's clock, or empty. */
  value: string;
  onChange: (value: string | null) => void;
}

const startOfDay = "08:00";

/** A date and a time of day, each typed as lists show them. */
export function DateTimeInput({ label, value, onChange }: DateTimeInputProps) {
  const id = useId();
  const [date = "", time = ""] = value.split("T");
  const change = (nextDate: string | null, nextTime: string | null) => {
    if (nextDate === null || nextTime === null) onChange(null);
    else onChange(nextDate === "" ? "" : `${nextDate}T${nextTime || startOfDay}`);
  };
  return (
    <div class="stacked">
      <label for={id}>{label}</label>
      <div class="date-control">
        <DateInput id={id} label={label} value={date} onChange={(next) => change(next, time)} />
        <TimeInput
          aria-label={fill(strings.time, label)}
          value={time}
          disabled={date === ""}
          onChange={(next) => change(date, next)}
        />
      </div>
    </div>
  );
}
