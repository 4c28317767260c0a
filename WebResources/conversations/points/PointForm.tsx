import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { NewPoint } from "./pointStore";
import * as strings from "./strings";

interface Props {
  /** What is changed; nothing for a new one. */
  before?: NewPoint;
  /** Whom a new one is with, where that is to be chosen. */
  children?: ComponentChildren;
  onSave: (point: NewPoint) => Promise<unknown>;
  onCancel?: () => void;
}

/** A point in the words of whoever raises it, and whether it is private. */
export function PointForm({ before, children, onSave, onCancel }: Props) {
  const [words, setWords] = useState(before?.words ?? "");
  const [isPrivate, setPrivate] = useState(before?.isPrivate ?? false);
  const { busy, problem, run } = useWork(strings.pointFailed);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (before || onCancel) field.current?.focus();
  }, []);
  const save = async () => {
    const done = await run(async () => void (await onSave({ words: words.trim(), isPrivate })));
    if (!done || before) return;
    setWords("");
    setPrivate(false);
    field.current?.focus();
  };
  return (
    <form
      class="point-form"
      onKeyDown={(event) => event.key === "Escape" && onCancel?.()}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="wide">
        {text(strings.pointWhat)}
        <input
          ref={field}
          required
          pattern=".*\S.*"
          maxLength={400}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      {children}
      <label class="check">
        <input type="checkbox" checked={isPrivate} onChange={(event) => setPrivate(event.currentTarget.checked)} />
        {text(strings.pointPrivate)}
      </label>
      <button type="submit" disabled={busy}>
        {text(before ? common.save : strings.pointAdd)}
      </button>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {text(common.cancel)}
        </button>
      )}
      <Problem message={problem} />
    </form>
  );
}
