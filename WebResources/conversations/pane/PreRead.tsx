import { formatDay } from "../../shared/dates";
import { formatMoney, formatNumber, withUnit } from "../../shared/format";
import { opportunity } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import { openRecord } from "../../shared/xrm";
import type { CoachingContext, DealSinceInfo } from "../contracts.g";
import * as strings from "./strings";

const words: Record<DealSinceInfo["what"], Text> = {
  won: strings.dealWon,
  lost: strings.dealLost,
  new: strings.dealNew,
  late: strings.dealLate,
};

/** What changed since the two talked last: figures against their pace then and now, and what became of deals. */
export function PreRead({ context: { preRead, targets } }: { context: CoachingContext }) {
  if (!preRead) return null;
  const figures = preRead.figures.flatMap((then) => {
    const now = targets.find(({ id }) => id === then.targetId);
    if (!now) return [];
    const pace = [distance(then.actual - then.expected), distance(now.actual - now.expected)] as const;
    return then.actual === now.actual && pace[0] === pace[1] ? [] : [{ then, now, pace }];
  });
  return (
    <section aria-labelledby="since">
      <h2 id="since">{text(strings.since, formatDay(preRead.on))}</h2>
      <ul class="since">
        {figures.map(({ then, now, pace }) => (
          <li key={now.id}>
            {now.name} {text(strings.thenNow, formatNumber(then.actual), withUnit(formatNumber(now.actual), now.unit))}
            <span class="quiet">
              {" · "}
              {text(strings.paceThenNow, ...pace)}
            </span>
          </li>
        ))}
        {preRead.deals.map((deal) => (
          <li key={deal.id}>
            <span class={deal.what === "late" || deal.what === "lost" ? "bad" : "quiet"}>{text(words[deal.what])}</span>{" "}
            <button class="link" onClick={() => void openRecord(opportunity.logicalName, deal.id)}>
              {deal.name}
            </button>
            <span class="quiet">
              {deal.value !== null && ` · ${formatMoney(deal.value, deal.currencySymbol)}`}
              {deal.day !== null && ` · ${formatDay(deal.day)}`}
            </span>
          </li>
        ))}
      </ul>
      {figures.length + preRead.deals.length === 0 && <p class="quiet">{text(strings.sinceNothing)}</p>}
    </section>
  );
}

/** How far off pace, as a person says it. */
function distance(difference: number): string {
  const size = formatNumber(Math.abs(difference) < 1 ? Math.abs(difference) : Math.round(Math.abs(difference)));
  if (Math.abs(difference) < 0.5) return text(strings.onPace);
  return text(difference < 0 ? strings.behindBy : strings.aheadBy, size);
}
