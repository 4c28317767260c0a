import { fill, strings } from "../../strings";
import type { Column } from "../../webapi/metadata";
import { toLocal, toUtc } from "../../webapi/localTime";
import { currentUser } from "../../webapi/session";
import type { ControlProps } from "./Field";

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
  const change = (nextDate: string, nextTime: string) =>
    model.set(
      column.name,
      nextDate === "" ? null : stored(column.dateOnly ? nextDate : `${nextDate}T${nextTime || "08:00"}`, column),
    );
  return (
    <div class="date-control">
      <input
        id={id}
        class="input"
        type="date"
        value={date}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-required={required}
        onChange={(event) => change(event.currentTarget.value, time)}
      />
      {!column.dateOnly && (
        <input
          class="input"
          type="time"
          aria-label={fill(strings.time, label)}
          value={time}
          disabled={date === ""}
          onChange={(event) => change(date, event.currentTarget.value)}
        />
      )}
    </div>
  );
}
