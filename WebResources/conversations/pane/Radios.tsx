interface Props {
  /** Keeps the choices of one question together. */
  name: string;
  /** The id of the first one, where the keyboard goes. */
  id?: string;
  options: readonly (readonly [value: number, label: string, title?: string])[];
  chosen: number | null | undefined;
  onChoose: (value: number) => void;
}

/** A few answers beside each other, of which one is chosen. */
export function Radios({ name, id, options, chosen, onChoose }: Props) {
  return options.map(([value, label, title], index) => (
    <label key={value} title={title}>
      <input
        type="radio"
        name={name}
        id={index === 0 ? id : undefined}
        checked={chosen === value}
        onClick={() => onChoose(value)}
      />
      <span>{label}</span>
    </label>
  ));
}
