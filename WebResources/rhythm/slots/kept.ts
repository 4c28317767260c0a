import { text } from "../../shared/text";
import type { RhythmInfo } from "../contracts.g";
import * as strings from "./strings";

/** How well a rhythm was kept in the days that are shown: what was excused stands beside it. */
export function keptWords({ held, late, missed, excused, keptRate }: RhythmInfo): string {
  const kept = keptRate === null ? text(strings.nothingDue) : text(strings.keptOf, held + late, held + late + missed);
  return excused === 0 ? kept : `${kept}, ${text(strings.alsoExcused, excused)}`;
}
