import { useState } from "preact/hooks";

interface Props {
  id: string;
  label: string;
  value: number | null;
  step?: number;
  max?: number;
  invalid?: boolean;
  /** The id of the text that says what is wrong. */
  describedBy?: string | undefined;
  onChange: (value: number | null) => void;
}

/** A number that may be worked out anew while another is typed; what is being typed here stays as it is typed. */
export function NumberField({ id, label, value, step, max, invalid, describedBy, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      type="number"
      class="number"
      min="0"
      max={max}
      step={step ?? "any"}
      aria-label={label}
      aria-invalid={invalid === true}
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
