import { formatDay } from "../../shared/dates";
import { coach_slotstate } from "../../shared/model.g";
import { text } from "../../shared/text";
import { formatMoment } from "../../shared/times";
import type { SlotInfo } from "../contracts.g";
import * as strings from "../strings";

/** What became of an occurrence, and the class that draws it. */
interface Meaning {
  name: string;
  word: string;
  /** A shape beside the word: colour is never alone. */
  sign: string;
}

const meanings: Record<coach_slotstate, Meaning> = {
  [coach_slotstate.Coming]: { name: "coming", word: strings.coming, sign: "○" },
  [coach_slotstate.Held]: { name: "held", word: strings.heldState, sign: "●" },
  [coach_slotstate.Late]: { name: "late", word: strings.late, sign: "◐" },
  [coach_slotstate.Missed]: { name: "missed", word: strings.missed, sign: "✕" },
  [coach_slotstate.Excused]: { name: "excused", word: strings.excused, sign: "–" },
};

const moved: Meaning = { name: "moved", word: strings.moved, sign: "→" };

/** One that was moved and is still to come is said to be moved. */
export const meaningOf = ({ state, movedTo }: SlotInfo): Meaning =>
  state === coach_slotstate.Coming && movedTo !== null ? moved : meanings[state];

/** All of them, for the legend. */
export const legend: Meaning[] = [...Object.values(meanings), moved];

/** When it was to be: of a moved one from where to where. */
export const whenWords = ({ slot, movedTo }: SlotInfo): string =>
  movedTo === null ? formatMoment(slot) : text(strings.movedFromTo, formatMoment(slot), formatMoment(movedTo));

/** Everything there is to say of it, for who cannot see it. */
export const slotWords = (slot: SlotInfo): string =>
  [
    formatDay(slot.day),
    slot.excuse === null ? text(meaningOf(slot).word) : text(strings.excusedBecause, slot.excuse),
    slot.movedTo === null ? "" : whenWords(slot),
  ]
    .filter((part) => part !== "")
    .join(", ");
