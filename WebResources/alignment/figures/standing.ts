import { formatNumber, withUnit } from "../../shared/format";
import { coach_targetstatus } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { TargetFigures } from "../contracts.g";
import * as strings from "./strings";
import { statusName } from "./words";

/** A distance from pace as a person says it: nobody is behind by 1.9 deals. */
function distance(difference: number, unit: string): string {
  const size = Math.abs(difference);
  return withUnit(formatNumber(size < 1 ? size : Math.round(size)), unit);
}

/** Where a target stands, in words: achieved is enough said; half a unit off pace is nothing to worry about. */
export function standing({ status, actual, expected, unit }: TargetFigures): string {
  const name = statusName(status);
  if (status === coach_targetstatus.Achieved || status === coach_targetstatus.NotStarted) return name;
  const difference = actual - expected;
  const by = text(difference < 0 ? strings.behindBy : strings.aheadBy, distance(difference, unit));
  if (status === coach_targetstatus.Behind) return by;
  if (Math.abs(difference) >= 0.5) return `${name}, ${by}`;
  return difference < 0 ? name : `${name}, ${text(strings.onPace)}`;
}

/** "9 of 16 calls". */
export const ofTarget = ({ actual, target, unit }: TargetFigures): string =>
  withUnit(text(strings.ofTarget, formatNumber(actual), formatNumber(target)), unit);
