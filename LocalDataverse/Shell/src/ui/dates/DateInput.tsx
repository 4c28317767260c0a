import { useRef } from "preact/hooks";
import { fill, strings } from "../../strings";
import { Icon } from "../Icon";
import type { Described } from "./described";
import { datePattern, readDate, showDate } from "./formats";
import { TypedInput } from "./TypedInput";

export interface DateInputProps extends Described {
  /** `yyyy-MM-dd`, or empty. */
  value: string;
  /** Given the date, nothing, or null for what is no date. */
  onChange: (value: string | null) => void;
  /** What the date is of. */
  label: string;
}

/** A date, typed as lists show dates, or chosen from the browser's calendar. */
export function DateInput({ value, onChange, label, ...described }: DateInputProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div class="date-input" ref={box}>
      <TypedInput
        {...described}
        value={value}
        show={showDate}
        read={readDate}
        placeholder={datePattern().toLowerCase()}
        onChange={onChange}
      />
      <button
        type="button"
        class="button subtle small"
        aria-label={fill(strings.chooseDate, label)}
        onClick={() => box.current && openCalendar(box.current, value, onChange)}
      >
        <Icon name="calendar" />
      </button>
    </div>
  );
}

/** The browser's calendar belongs to a date field of its own, whose text would be in the browser's format: so there is one only meanwhile. */
function openCalendar(box: HTMLElement, value: string, onPick: (value: string) => void): void {
  box.querySelector("input[type=date]")?.remove();
  const picker = document.createElement("input");
  picker.type = "date";
  picker.value = value;
  picker.tabIndex = -1;
  picker.className = "date-picker";
  picker.setAttribute("aria-hidden", "true");
  picker.addEventListener("change", () => {
    onPick(picker.value);
    picker.remove();
  });
  box.append(picker);
  picker.showPicker();
}
