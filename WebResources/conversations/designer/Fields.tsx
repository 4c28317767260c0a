import type { Option } from "./library";

interface SelectProps {
  id: string;
  label: string;
  value: number;
  options: Option[];
  onChange: (value: number) => void;
}

/** One of the choices of a column. */
export function Select({ id, label, value, options, onChange }: SelectProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TextProps {
  id: string;
  label: string;
  value: string;
  most: number;
  rows?: number;
  invalid?: boolean;
  describedBy?: string | undefined;
  onChange: (value: string) => void;
}

/** A text of one line, or of several where rows are given. */
export function Text({ id, label, value, most, rows, invalid, describedBy, onChange }: TextProps) {
  const shared = { id, value, maxLength: most, "aria-invalid": invalid === true, "aria-describedby": describedBy };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...shared} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea rows={rows} {...shared} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
    </div>
  );
}

interface ChecksProps<Value> {
  legend: string;
  hint: string;
  options: { value: Value; label: string }[];
  chosen: Value[];
  onChange: (chosen: Value[]) => void;
}

/** Several of a few; they stay in the order in which they are offered. */
export function Checks<Value extends string | number>({ legend, hint, options, chosen, onChange }: ChecksProps<Value>) {
  const offered = options.map(({ value }) => value);
  // What is chosen and not there any more can be taken away.
  const gone = chosen.filter((value) => !offered.includes(value)).map((value) => ({ value, label: String(value) }));
  const all = [...options, ...gone];
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {all.map(({ value, label }) => (
        <label key={value} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                all.map((each) => each.value).filter((each) => (each === value ? checked : chosen.includes(each))),
              )
            }
          />
          {label}
        </label>
      ))}
      <p class="quiet hint">{hint}</p>
    </fieldset>
  );
}
