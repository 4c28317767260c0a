import { createContext, type ComponentChildren } from "preact";
import { useContext, useId, useRef } from "preact/hooks";
import { Page } from "./page";

/** What a line of a row tells it when something was done: the row reads anew, says so, and takes the keyboard back. */
export const Changed = createContext<(said: string) => Promise<void>>(() => Promise.resolve());

interface Props {
  title: string;
  children: ComponentChildren;
}

/** A row of the page: its name at the left, what waits at the right. */
export function Row({ title, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { changed } = useContext(Page);
  const done = async (said: string) => {
    await changed(said);
    // The line that was worked in may be gone by now.
    heading.current?.focus();
  };
  return (
    <section class="row" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div class="waits">
        <Changed.Provider value={done}>{children}</Changed.Provider>
      </div>
    </section>
  );
}
