import type { CoachedWorkInfo, OutcomeInfo } from "../contracts.g";
import { formatNumber } from "../../shared/format";
import { text, type Text } from "../../shared/text";
import { Interval, Picture } from "./Picture";
import { People } from "./People";
import { kinds, sentence, trendSentence } from "./sentences";
import { Table } from "./Table";
import * as strings from "./strings";

/** One outcome: what can be said of it, as a picture, and what it is made of. */
export function Outcome({ outcome, isDrawn }: { outcome: OutcomeInfo; isDrawn: boolean }) {
  const kind = kinds[outcome.kind];
  const trend = trendSentence(outcome, isDrawn);
  const id = `outcome-${outcome.kind}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text(kind.title)}</h2>
      <p class="quiet">{text(kind.what)}</p>
      <p class={outcome.silence === "none" ? "told" : "notice"}>{sentence(outcome, isDrawn)}</p>
      {outcome.silence === "none" && outcome.difference && (
        <Interval outcome={outcome} difference={outcome.difference} />
      )}
      {trend !== undefined && <p class="quiet">{trend}</p>}
      {outcome.leftOut > 0 && (
        <p class="quiet">
          {text(strings.leftOut, formatNumber(outcome.compared), formatNumber(outcome.compared + outcome.leftOut))}
        </p>
      )}
      <Picture outcome={outcome} />
      {outcome.picture.length > 0 && <Months outcome={outcome} />}
      {outcome.people.length > 0 && <People outcome={outcome} />}
      <Beside outcome={outcome} />
    </section>
  );
}

function Months({ outcome }: { outcome: OutcomeInfo }) {
  const { title, rate, behind } = kinds[outcome.kind];
  return (
    <details>
      <summary>{text(strings.asTable)}</summary>
      <Table
        label={text(title)}
        columns={[strings.offset, strings.rateDone, strings.expected, behind, strings.peopleColumn]}
        rows={outcome.picture.map((month) => [
          String(month.offset),
          rate(month.done),
          rate(month.expected),
          formatNumber(month.weight),
          formatNumber(month.people),
        ])}
      />
    </details>
  );
}

/** Described beside each other, and never called a cause. */
function Beside({ outcome }: { outcome: OutcomeInfo }) {
  const { rate, behind } = kinds[outcome.kind];
  const { confirmed, unconfirmed } = outcome;
  if (confirmed.months + unconfirmed.months === 0) return null;
  const line = (words: Text, work: CoachedWorkInfo) =>
    text(
      words,
      work.rate === null ? text(strings.factNone) : rate(work.rate),
      formatNumber(work.months),
      formatNumber(work.weight),
      text(behind).toLowerCase(),
    );
  return (
    <details>
      <summary>{text(strings.besideTitle)}</summary>
      <p>{line(strings.besideConfirmed, confirmed)}</p>
      <p>{line(strings.besideUnconfirmed, unconfirmed)}</p>
      <p class="quiet">{text(strings.besideCaution)}</p>
    </details>
  );
}
