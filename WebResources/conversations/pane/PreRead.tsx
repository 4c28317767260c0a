import { formatDay } from "../../shared/dates";
import { formatMoney, formatNumber, withUnit } from "../../shared/format";
import { opportunity } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import { openRecord } from "../../shared/xrm";
import type { CoachingContext, DealChange, DealSinceInfo } from "../contracts.g";
import * as strings from "./strings";

const words: Record<DealChange["what"], Text> = {
  won: strings.dealWon,
  lost: strings.dealLost,
  new: strings.dealNew,
  late: strings.dealLate,
  moved: strings.dealMoved,
  slipped: strings.dealSlipped,
  sooner: strings.dealSooner,
  grew: strings.dealGrew,
  shrank: strings.dealShrank,
};
const bad = new Set<DealChange["what"]>(["late", "lost", "slipped", "shrank"]);

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
          <Deal key={deal.id} deal={deal} />
        ))}
      </ul>
      {figures.length + preRead.deals.length === 0 && <p class="quiet">{text(strings.sinceNothing)}</p>}
    </section>
  );
}

/** What happened with a deal, and what was there before. */
function Deal({ deal }: { deal: DealSinceInfo }) {
  const { value, day, stage, currencySymbol } = deal;
  const before = (key: "value" | "day" | "stage") => deal.what.find((change) => change[key] !== null);
  const [valueThen, dayThen, stageThen] = [before("value")?.value, before("day")?.day, before("stage")?.stage];
  const money = (amount: number) => formatMoney(amount, currencySymbol);
  return (
    <li>
      {deal.what.map(({ what }, place) => (
        <span key={what}>
          {place > 0 && " · "}
          <span class={bad.has(what) ? "bad" : "quiet"}>{text(words[what])}</span>
        </span>
      ))}{" "}
      <button class="link" onClick={() => void openRecord(opportunity.logicalName, deal.id)}>
        {deal.name}
      </button>
      <span class="quiet">
        {value !== null && ` · ${was(money(value), valueThen == null ? null : money(valueThen))}`}
        {day !== null && ` · ${was(formatDay(day), dayThen == null ? null : formatDay(dayThen))}`}
        {stage !== null && deal.what.some(({ what }) => what === "moved") && ` · ${was(stage, stageThen ?? null)}`}
      </span>
    </li>
  );
}

function was(now: string, then: string | null): string {
  return then === null ? now : text(strings.dealWas, now, then);
}

/** How far off pace, as a person says it. */
function distance(difference: number): string {
  const size = formatNumber(Math.abs(difference) < 1 ? Math.abs(difference) : Math.round(Math.abs(difference)));
  if (Math.abs(difference) < 0.5) return text(strings.onPace);
  return text(difference < 0 ? strings.behindBy : strings.aheadBy, size);
}
