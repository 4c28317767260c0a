import { strings } from "../../strings";
import type { ControlProps } from "./Field";

/** One of a choice's options; a status reason offers those of the row's state. */
export function ChoiceControl({ model, column, id, invalid, describedBy, required }: ControlProps) {
  const state = Number(model.get("statecode") ?? 0);
  const options =
    column.kind === "status" ? column.options.filter((o) => o.state === null || o.state === state) : column.options;
  const value = model.get(column.name);
  return (
    <select
      id={id}
      class="input"
      value={value === null ? "" : String(value)}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      aria-required={required}
      onChange={(event) =>
        model.set(column.name, event.currentTarget.value === "" ? null : Number(event.currentTarget.value))
      }
    >
      {(column.kind !== "status" || value === null) && <option value="">{strings.noOption}</option>}
      {options.map((option) => (
        <option key={option.value} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export function BooleanControl({ model, column, id }: ControlProps) {
  const label = (value: 0 | 1) =>
    column.options.find((option) => option.value === value)?.label ?? (value === 1 ? strings.yes : strings.no);
  return (
    <select
      id={id}
      class="input"
      value={model.get(column.name) === true ? "1" : "0"}
      onChange={(event) => model.set(column.name, event.currentTarget.value === "1")}
    >
      <option value="0">{label(0)}</option>
      <option value="1">{label(1)}</option>
    </select>
  );
}

export function MultiChoiceControl({ model, column, id }: ControlProps) {
  const value = model.get(column.name);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <div role="group" aria-labelledby={`${id}-label`} class="checks">
      {column.options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              model.set(
                column.name,
                event.currentTarget.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value),
              )
            }
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
