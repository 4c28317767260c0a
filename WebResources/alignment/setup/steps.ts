import type { People } from "./people";
import { isLeft, type Match } from "./matches";

/** What a step is about, in the order in which they are taken. */
export const abouts = ["roles", "calendar", "currency", "metrics", "segments", "templates", "plan"] as const;
export type About = (typeof abouts)[number];

/** Unseen: the reader's roles do not show it, so it is neither done nor left. */
export type State = "done" | "left" | "unseen";

/** What was read for a step, or why it could not be. */
export type Read<Value> = Value | Error;

export interface CalendarFacts {
  year: number;
  calendars: number;
  closures: number;
}

export interface CurrencyFacts {
  /** The base currency's code. */
  base: string;
  /** Codes of the other active currencies. */
  others: string[];
  /** Metrics whose unit is one of the others. */
  otherUnits: { id: string; name: string; unit: string }[];
}

export interface TemplateFacts {
  published: number;
  drafts: number;
}

export interface PlanFacts {
  /** Proposed to a rep, agreed or closed. */
  begun: number;
  drafts: number;
}

export interface Facts {
  roles: Read<People>;
  calendar: Read<CalendarFacts>;
  currency: Read<CurrencyFacts>;
  metrics: Read<Match[]>;
  segments: Read<Match[]>;
  templates: Read<TemplateFacts>;
  plan: Read<PlanFacts>;
}

/** Whether there is nothing left to do of a step. */
const isDone: { [Step in About]: (facts: Exclude<Facts[Step], Error>) => boolean } = {
  roles: ({ having, repsWithoutManager }) => having.rep > 0 && having.manager > 0 && repsWithoutManager.length === 0,
  calendar: ({ closures }) => closures > 0,
  currency: ({ otherUnits }) => otherUnits.length === 0,
  metrics: (matches) => matches.length > 0 && !matches.some(isLeft),
  segments: (matches) => matches.length > 0 && !matches.some(isLeft),
  templates: ({ published }) => published > 0,
  plan: ({ begun }) => begun > 0,
};

export function stateOf(about: About, facts: Facts): State {
  const found = facts[about];
  if (found instanceof Error) return "unseen";
  return (isDone[about] as (value: typeof found) => boolean)(found) ? "done" : "left";
}

/** The steps in a state. */
export const stepsIn = (state: State, facts: Facts): About[] =>
  abouts.filter((about) => stateOf(about, facts) === state);

/** The other currencies' codes that stand as units of metrics: their figures are in the base currency all the same. */
export const otherUnitsOf = (
  metrics: { id: string; name: string; unit?: string | null }[],
  others: string[],
): CurrencyFacts["otherUnits"] =>
  metrics.flatMap(({ id, name, unit }) =>
    unit && others.includes(unit.trim().toUpperCase()) ? [{ id, name, unit: unit.trim() }] : [],
  );
