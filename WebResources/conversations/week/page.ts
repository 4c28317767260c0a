import { createContext } from "preact";

/** What the whole page offers its rows. */
export interface PageContext {
  /** Reads the week anew, because something was done, and says what. */
  changed: (said: string) => Promise<void>;
}

export const Page = createContext<PageContext>({ changed: () => Promise.resolve() });
