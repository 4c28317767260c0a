import { useState } from "preact/hooks";
import type { Described } from "./described";

export interface TypedInputProps extends Described {
  /** As programs write it; empty when there is none. */
  value: string;
  show: (value: string) => string;
  read: (typed: string) => string | undefined;
  placeholder: string;
  /** Given what was typed, or null while that is nothing. */
  onChange: (value: string | null) => void;
  disabled?: boolean;
}

/** A field in which a value is typed as people write it: what is typed stands while it is edited, the value's own text afterwards. */
export function TypedInput({ value, show, read, placeholder, onChange, disabled, ...described }: TypedInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== "" && read(typed) === undefined;
  return (
    <input
      {...described}
      class="input"
      autocomplete="off"
      placeholder={placeholder}
      disabled={disabled}
      value={typed ?? show(value)}
      aria-invalid={isWrong || described["aria-invalid"]}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(text.trim() === "" ? "" : (read(text) ?? null));
      }}
      // What is no value stays to be mended.
      onBlur={() => !isWrong && setTyped(null)}
    />
  );
}
