import { useId } from "preact/hooks";
import { text, type Text } from "../../shared/text";
import type { Choice } from "./setupStore";
import * as strings from "./strings";

interface Props {
  label: Text;
  /** What is said for nothing; without it something has to be chosen. */
  none?: Text;
  value: string;
  choices: Choice[];
  onChange: (id: string) => void;
}

/** One of several rows, by name. */
export function Select({ label, none, value, choices, onChange }: Props) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{text(label)}</label>
      <select
        id={id}
        required={none === undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{text(none ?? strings.chooseOne)}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  );
}
