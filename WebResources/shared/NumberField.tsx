import { useState } from "preact/hooks";

interface Props {
  id: string;
  /** Where no label element names it. */
  label?: string;
  value: number | null;
  min?: number;
  max?: number;
  step?: number;
  invalid?: boolean;
  required?: boolean;
  /** The id of the text that says what is wrong. */
  describedBy?: string | undefined;
  onChange: (value: number | null) => void;
}

/** A number that may be worked out anew while another is typed; what is being typed here stays as it is typed. */
export function NumberField({ id, label, value, min, max, step, invalid, required, describedBy, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      type="number"
      class="number"
      min={min}
      max={max}
      step={step ?? "any"}
      aria-label={label}
      aria-invalid={invalid === true}
      aria-required={required === true}
      aria-describedby={describedBy}
      value={typed ?? (value === null ? "" : String(value))}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        const number = event.currentTarget.valueAsNumber;
        onChange(Number.isFinite(number) ? number : null);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
