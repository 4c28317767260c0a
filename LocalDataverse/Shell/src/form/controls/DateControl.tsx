import { fill, strings } from "../../strings";
import type { Column } from "../../webapi/metadata";
import { toLocal, toUtc } from "../../webapi/localTime";
import { currentUser } from "../../webapi/session";
import { DateInput } from "../../ui/dates/DateInput";
import { datePattern, timePattern } from "../../ui/dates/formats";
import { TimeInput } from "../../ui/dates/TimeInput";
import type { ControlProps } from "./Field";

const startOfDay = "08:00";

/** The wall-clock reading of a stored value: the user's clock, unless the column ignores time zones. */
export function wallClock(value: string, column: Column): string {
  if (column.behavior === "UserLocal" && value.includes("T")) return toLocal(value, currentUser().timeZone);
  return value.slice(0, 16);
}

/** And back: a date, a time as it is, or a UTC instant. */
export function stored(local: string, column: Column): string {
  if (column.behavior === "DateOnly") return local.slice(0, 10);
  const full = local.length === 10 ? `${local}T00:00` : local;
  return column.behavior === "TimeZoneIndependent" ? `${full}:00Z` : toUtc(full, currentUser().timeZone);
}

export function DateControl({ model, column, id, label, invalid, describedBy, required }: ControlProps) {
  const value = model.get(column.name);
  const local = typeof value === "string" ? wallClock(value, column) : "";
  const [date = "", time = ""] = local.split("T");
  const change = (nextDate: string | null, nextTime: string | null) => {
    if (nextDate === null)
      return model.setControl(column.name, { error: fill(strings.notADate, label, datePattern()) });
    if (nextTime === null)
      return model.setControl(column.name, { error: fill(strings.notATime, label, timePattern()) });
    model.setControl(column.name, { error: undefined });
    const next = column.dateOnly ? nextDate : `${nextDate}T${nextTime || startOfDay}`;
    model.set(column.name, nextDate === "" ? null : stored(next, column));
  };
  const described = { "aria-invalid": invalid, "aria-describedby": describedBy, "aria-required": required };
  const dateInput = (
    <DateInput id={id} label={label} value={date} onChange={(next) => change(next, time)} {...described} />
  );
  if (column.dateOnly) return dateInput;
  return (
    <div class="date-control">
      {dateInput}
      <TimeInput
        aria-label={fill(strings.time, label)}
        value={time}
        disabled={date === ""}
        onChange={(next) => change(date, next)}
      />
    </div>
  );
}
