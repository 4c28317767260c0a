import { RecordLink } from "../../navigation/RecordLink";
import { strings } from "../../strings";
import { isReference, type Value } from "../values";
import { showDate, showTime } from "../../ui/dates/formats";
import type { Column } from "../../webapi/metadata";
import { wallClock } from "./DateControl";
import type { ControlProps } from "./Field";
import { showNumber } from "./numberText";

export function ReadOnlyValue({ model, column }: ControlProps) {
  const value = model.get(column.name);
  if (isReference(value))
    return (
      <span class="value">
        <RecordLink to={value} />
      </span>
    );
  const text = model.formatted(column.name) || shown(value, column);
  return <span class={`value ${column.kind === "memo" ? "pre-line" : ""}`}>{text || strings.emptyValue}</span>;
}

/** A value the server has not formatted: one that was edited or defaulted here. */
function shown(value: Value, column: Column): string {
  if (value === null || isReference(value)) return "";
  if (typeof value === "boolean")
    return column.options.find((option) => option.value === Number(value))?.label ?? (value ? strings.yes : strings.no);
  if (Array.isArray(value)) return value.map((one) => labelOf(one, column)).join("; ");
  if (typeof value === "number") return column.options.length > 0 ? labelOf(value, column) : showNumber(value, column);
  if (column.kind !== "datetime") return value;
  const [date = "", time = ""] = wallClock(value, column).split("T");
  return column.dateOnly ? showDate(date) : `${showDate(date)} ${showTime(time)}`;
}

function labelOf(value: number, column: Column): string {
  return column.options.find((option) => option.value === value)?.label ?? String(value);
}
