import type { EffectPerson, EffectRate, OutcomeInfo } from "../contracts.g";
import { formatNumber } from "../../shared/format";
import { text } from "../../shared/text";
import { monthName } from "../executive/months";
import { kinds } from "./sentences";
import { Table } from "./Table";
import * as strings from "./strings";

export const begunOf = ({ begun }: EffectPerson): string =>
  begun === null ? text(strings.notBegun) : begun === "earlier" ? text(strings.begunEarlier) : monthName(begun);

/** Everybody's rate before and after, as it is and weighed, with what it rests on. */
export function People({ outcome }: { outcome: OutcomeInfo }) {
  const { rate, title } = kinds[outcome.kind];
  const raw = (of: EffectRate) =>
    of.raw === null ? "–" : `${rate(of.raw)} ${text(strings.ofCount, formatNumber(of.weight))}`;
  const shrunk = (of: EffectRate) => (of.shrunk === null ? "–" : rate(of.shrunk));
  return (
    <details>
      <summary>
        {text(strings.whoIsIn)} ({formatNumber(outcome.people.length)})
      </summary>
      <p class="quiet">{text(strings.weighedNote)}</p>
      <Table
        label={`${text(title)}: ${text(strings.whoIsIn)}`}
        columns={[
          strings.effectPerson,
          strings.begunColumn,
          strings.beforeColumn,
          strings.beforeShrunk,
          strings.afterColumn,
          strings.afterShrunk,
          strings.comparedMonths,
        ]}
        rows={outcome.people.map((person) => [
          person.name,
          begunOf(person),
          raw(person.before),
          shrunk(person.before),
          raw(person.after),
          shrunk(person.after),
          formatNumber(person.compared),
        ])}
      />
    </details>
  );
}
