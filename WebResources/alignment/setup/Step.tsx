import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { text, type Text } from "../../shared/text";
import * as words from "../health/strings";
import type { State } from "./steps";
import * as strings from "./strings";

const states: Record<State, Text> = { done: strings.done, left: strings.stepLeft, unseen: strings.stepUnseen };

/** A place where something of a step is done. */
export interface Way {
  label: Text;
  go: () => Promise<unknown>;
}

interface Props {
  title: Text;
  state: State;
  /** What was found. */
  found: string[];
  toDo: string | undefined;
  ways: Way[];
  children?: ComponentChildren;
}

/** One step: whether it is done, what was found, what is left of it, and where to go for it. */
export function Step({ title, state, found, toDo, ways, children }: Props) {
  const id = useId();
  return (
    <section class={`finding ${state}`} aria-labelledby={id}>
      <span class="state">{text(states[state])}</span>
      <div class="found">
        <h2 id={id}>{text(title)}</h2>
        {found.map((said) => (
          <p key={said}>{said}</p>
        ))}
        {toDo !== undefined && (
          <p>
            <strong>{text(words.whatToDo)}</strong> {toDo}
          </p>
        )}
        {children}
        <div class="commands">
          {ways.map(({ label, go }) => (
            <button key={label} onClick={() => void go()}>
              {text(label)}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
