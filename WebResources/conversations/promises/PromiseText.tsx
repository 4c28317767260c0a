import { formatDay } from "../../shared/dates";
import { text, type Text } from "../../shared/text";
import type { PromiseInfo } from "../contracts.g";
import * as strings from "./strings";

const states: Record<PromiseInfo["state"], [sign: string, word: Text]> = {
  kept: ["✔", strings.kept],
  open: ["○", strings.open],
  broken: ["✖", strings.broken],
};

/** What somebody promised, by when, and what became of it. */
export function PromiseText({ promise }: { promise: PromiseInfo }) {
  const { subject, ownerName, day, state, why } = promise;
  const [sign, word] = states[state];
  return (
    <span>
      <span aria-hidden="true">{sign}</span> {subject}
      <span class="quiet">
        {` · ${ownerName}`}
        {day !== null && ` · ${text(strings.factDue, formatDay(day))}`}
        {" · "}
      </span>
      <span class={state === "broken" ? "bad" : "quiet"}>{text(word)}</span>
      {why !== null && <span class="quiet"> · {why}</span>}
    </span>
  );
}
