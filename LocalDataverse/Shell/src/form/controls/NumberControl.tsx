import { useState } from "preact/hooks";
import type { ControlProps } from "./Field";
import { editedNumber, readNumber, showNumber } from "./numberText";

/** Shows the formatted number; while it is edited, the plain one. */
export function NumberControl({ model, column, id, invalid, describedBy, required }: ControlProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const value = model.get(column.name);
  const resting = typeof value === "number" ? model.formatted(column.name) || showNumber(value, column) : "";
  return (
    <input
      id={id}
      class="input number"
      inputMode={column.kind === "integer" ? "numeric" : "decimal"}
      autocomplete="off"
      value={typed ?? resting}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      aria-required={required}
      onFocus={({ currentTarget }) => {
        const plain = typed ?? (typeof value === "number" ? editedNumber(value) : "");
        setTyped(plain);
        // The browser has selected the formatted text; what is typed is to replace the plain one all the same.
        currentTarget.value = plain;
        currentTarget.select();
      }}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        const read = readNumber(event.currentTarget.value, column);
        if ("error" in read) model.setControl(column.name, { error: read.error });
        else {
          model.setControl(column.name, { error: undefined });
          model.set(column.name, read.value);
        }
      }}
      onBlur={() => !invalid && setTyped(null)}
    />
  );
}
