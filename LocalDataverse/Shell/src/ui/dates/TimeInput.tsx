import type { Described } from "./described";
import { readTime, showTime, timePattern } from "./formats";
import { TypedInput } from "./TypedInput";

export interface TimeInputProps extends Described {
  /** `HH:mm`, or empty. */
  value: string;
  onChange: (value: string | null) => void;
  disabled?: boolean;
}

/** A time of day, typed as lists show times. */
export function TimeInput(props: TimeInputProps) {
  return <TypedInput {...props} show={showTime} read={readTime} placeholder={timePattern().replace("tt", "AM/PM")} />;
}
