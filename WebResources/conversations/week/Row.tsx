import { createContext, type ComponentChildren } from "preact";
import { useContext, useId, useRef, useState } from "preact/hooks";

/** Reads the week anew. */
export const Again = createContext<() => Promise<unknown>>(() => Promise.resolve());

/** What a line of a row tells it when something was done. */
export const Changed = createContext<(said: string) => Promise<void>>(() => Promise.resolve());

/** The id of what names the part of the page a row is in: a manager's own week has rows of the same names as the team's. */
export const PartOf = createContext("");

interface Props {
  title: string;
  children: ComponentChildren;
}

/** A row of the page: its name at the left, what waits at the right. What was done is said below the name. */
export function Row({ title, children }: Props) {
  const id = useId();
  const part = useContext(PartOf);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const again = useContext(Again);
  const changed = async (what: string) => {
    await again();
    setSaid(what);
    // The line that was worked in may be gone by now.
    heading.current?.focus();
  };
  return (
    <section class="row" aria-labelledby={`${id} ${part}`}>
      <div>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p class="said" role="status">
          {said}
        </p>
      </div>
      <div class="waits">
        <Changed.Provider value={changed}>{children}</Changed.Provider>
      </div>
    </section>
  );
}
