import type { coach_aorlevel } from "../shared/model.g";
import { formatRatio } from "../shared/format";
import { text } from "../shared/strings";

export interface Ratio {
  source: "own" | "team" | "default";
  /** What one unit yields of the level above. */
  conversion: number;
  sample: number;
  /** Whether the sample is large enough to plan with. */
  enough: boolean;
}

/** One level of a proposal; the one before is its parent. The result has no ratio. */
export interface Level {
  level: coach_aorlevel;
  metricId: string;
  metric: string;
  unit: string;
  /** Whether it counts things, so that only whole ones make sense. */
  counts: boolean;
  segmentId: string | null;
  segment: string | null;
  value: number;
  ratio: Ratio | null;
  considered: Ratio[];
}

export interface Proposal {
  historyStart: string;
  historyEnd: string;
  smallestSample: number;
  levels: Level[];
}

/** Multiplying and dividing must not make 61 out of 60.0000001. */
const Noise = 1e-6;

const cents = (value: number): number => Math.round(value * 100) / 100;

/** What the level needs for the one above: half a call brings nothing, so it is rounded up. */
const needed = (above: number, level: Level): number => {
  const exact = above / (level.ratio?.conversion ?? 1);
  return level.counts ? Math.ceil(exact - Noise) : cents(exact);
};

/** What comes of the level below: nobody wins half a customer, so it is rounded down. */
const comesOf = (below: Level, level: Level): number => {
  const exact = below.value * (below.ratio?.conversion ?? 1);
  return level.counts ? Math.floor(exact + Noise) : cents(exact);
};

function workDown(levels: Level[], from: number): Level[] {
  const all = [...levels];
  for (let index = from; index < all.length; index++) {
    const [above, level] = [all[index - 1], all[index]];
    if (above && level) all[index] = { ...level, value: needed(above.value, level) };
  }
  return all;
}

/** Changes one number: what it brings is worked out above it, and what it needs below. */
export function withValue(levels: Level[], changed: number, value: number): Level[] {
  const all = levels.map((level, index) => (index === changed ? { ...level, value } : level));
  // While a number is being typed anew there is nothing to work with: the others stay.
  if (!(value > 0)) return all;
  for (let index = changed - 1; index >= 0; index--) {
    const [level, below] = [all[index], all[index + 1]];
    if (level && below) all[index] = { ...level, value: comesOf(below, level) };
  }
  return workDown(all, changed + 1);
}

/** Plans with another ratio: the result stays what is wanted, and what it needs changes. */
export function withRatio(levels: Level[], changed: number, ratio: Ratio): Level[] {
  const all = levels.map((level, index) => (index === changed ? { ...level, ratio } : level));
  return workDown(all, changed);
}

export const isComplete = (levels: Level[]): boolean => levels.every((level) => level.value > 0);

/** "15 calls for one: own last 4 quarters, 37 counted". */
export function ratioText(level: Level, ratio: Ratio): string {
  const manyForOne = ratio.conversion < 1;
  const yields = manyForOne
    ? text("ratioForOne", formatRatio(1 / ratio.conversion), level.unit)
    : text("ratioBrings", formatRatio(ratio.conversion));
  return `${yields}: ${sourceText(ratio)}`;
}

function sourceText({ source, sample, enough }: Ratio): string {
  if (source === "default") return text("sourceDefault");
  const words = text(source === "own" ? "sourceOwn" : "sourceTeam", sample);
  return enough ? words : `${words} (${text("tooFew")})`;
}
