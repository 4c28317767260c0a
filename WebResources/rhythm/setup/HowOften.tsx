import { useId } from "preact/hooks";
import { text, type Text } from "../../shared/text";
import { nameOf, presets, weekdayOf, weekdays, type Preset, type Weekday } from "../recurrence";
import type { Fields } from "./draft";
import * as strings from "./strings";

const labels: Record<Preset, Text> = {
  weekly: strings.weekly,
  second: strings.second,
  workingDays: strings.rhythmWorkingDays,
  first: strings.first,
  last: strings.last,
  own: strings.own,
};

interface Props {
  fields: Fields;
  zones: { code: number; name: string }[];
  onChange: (changed: Partial<Fields>) => void;
}

/** How often, on which days, from when, how long, and where the clock is. */
export function HowOften({ fields, zones, onChange }: Props) {
  const id = useId();
  const { preset } = fields;
  const choose = (next: Preset) => {
    // Once a month there is one day.
    const days = fields.days.length === 0 ? [weekdayOf(fields.day)] : fields.days;
    onChange({ preset: next, days: next === "first" || next === "last" ? days.slice(0, 1) : days });
  };
  return (
    <>
      <Field id={`${id}how`} label={strings.how}>
        <select id={`${id}how`} value={preset} onChange={(event) => choose(event.currentTarget.value as Preset)}>
          {presets.map((each) => (
            <option key={each} value={each}>
              {text(labels[each])}
            </option>
          ))}
        </select>
      </Field>
      {preset === "own" ? (
        <Field id={`${id}rule`} label={strings.rule}>
          <input
            id={`${id}rule`}
            required
            maxLength={500}
            aria-describedby={`${id}hint`}
            value={fields.own}
            onInput={(event) => onChange({ own: event.currentTarget.value })}
          />
          <span class="quiet" id={`${id}hint`}>
            {text(strings.ruleHint)}
          </span>
        </Field>
      ) : (
        preset !== "workingDays" && <Days fields={fields} onChange={onChange} />
      )}
      <div class="together">
        <Field id={`${id}day`} label={strings.from}>
          <input
            id={`${id}day`}
            type="date"
            required
            value={fields.day}
            onInput={(event) => onChange({ day: event.currentTarget.value })}
          />
        </Field>
        <Field id={`${id}time`} label={strings.startTime}>
          <input
            id={`${id}time`}
            type="time"
            required
            value={fields.time}
            onInput={(event) => onChange({ time: event.currentTarget.value })}
          />
        </Field>
        <Field id={`${id}minutes`} label={strings.minutes}>
          <input
            id={`${id}minutes`}
            type="number"
            required
            min={5}
            max={480}
            value={fields.minutes}
            onInput={(event) => onChange({ minutes: event.currentTarget.valueAsNumber })}
          />
        </Field>
      </div>
      <Field id={`${id}zone`} label={strings.zone}>
        <select
          id={`${id}zone`}
          value={fields.zone}
          onChange={(event) => onChange({ zone: Number(event.currentTarget.value) })}
        >
          {zones.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}exceptions`} label={strings.exceptions}>
        <input
          id={`${id}exceptions`}
          maxLength={4000}
          aria-describedby={`${id}dates`}
          value={fields.exceptions}
          onInput={(event) => onChange({ exceptions: event.currentTarget.value })}
        />
        <span class="quiet" id={`${id}dates`}>
          {text(strings.exceptionsHint)}
        </span>
      </Field>
    </>
  );
}

function Field({ id, label, children }: { id: string; label: Text; children: preact.ComponentChildren }) {
  return (
    <p class="field">
      <label for={id}>{text(label)}</label>
      {children}
    </p>
  );
}

/** The days of the week: several, or the one of a month. */
function Days({ fields: { preset, days }, onChange }: Omit<Props, "zones">) {
  const isMonthly = preset === "first" || preset === "last";
  const choose = (day: Weekday, isOn: boolean) =>
    onChange({ days: isMonthly ? [day] : weekdays.filter((each) => (each === day ? isOn : days.includes(each))) });
  return (
    <fieldset class="days">
      <legend>{text(strings.onDays)}</legend>
      {weekdays.map((day) => (
        <label key={day}>
          <input
            type={isMonthly ? "radio" : "checkbox"}
            name="days"
            checked={days.includes(day)}
            onChange={(event) => choose(day, event.currentTarget.checked)}
          />
          {nameOf(day)}
        </label>
      ))}
    </fieldset>
  );
}
