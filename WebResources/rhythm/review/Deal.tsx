import { formatDay } from "../../shared/dates";
import { opportunity } from "../../shared/model.g";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { openRecord } from "../../shared/xrm";
import type { ReviewItemInfo } from "../contracts.g";
import { Reasons } from "./Choose";
import { Fact } from "./Fact";
import * as strings from "./strings";
import { changeWords, dayWords, doneWords, moneyWords } from "./words";

/** How the deal stands, why it is talked about, and what has changed since it last was. */
export function Deal({ item }: { item: ReviewItemInfo }) {
  const { now, currencySymbol, rep, account, reasons, dealId } = item;
  return (
    <section class="facts" aria-label={item.name}>
      <dl>
        <Fact name={text(common.value)}>{moneyWords(now.value, currencySymbol)}</Fact>
        <Fact name={text(strings.factStage)}>{now.stage ?? text(strings.factNone)}</Fact>
        <Fact name={text(strings.factCloses)}>{dayWords(now.closeDate)}</Fact>
        {rep && <Fact name={text(strings.rep)}>{rep.name}</Fact>}
        {account !== null && <Fact name={text(strings.account)}>{account}</Fact>}
        <Fact name={text(strings.awayWhy)}>
          <Reasons codes={reasons} />
        </Fact>
      </dl>
      <Changes item={item} />
      {dealId !== null && item.state !== "gone" && (
        <button class="link" onClick={() => void openRecord(opportunity.logicalName, dealId)}>
          {text(strings.openDeal)}
        </button>
      )}
    </section>
  );
}

function Changes({ item }: { item: ReviewItemInfo }) {
  if (item.before?.on == null) return <p class="quiet">{text(strings.neverReviewed)}</p>;
  const changes = changeWords(item);
  return (
    <div class="changes">
      <h3>{text(strings.sinceLast, formatDay(item.before.on))}</h3>
      {changes.length === 0 && <p>{text(strings.reviewNothingChanged)}</p>}
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        <li>
          {doneWords(item)}
          {item.done.length > 0 && (
            <ul class="done quiet">
              {item.done.map(({ subject, on }) => (
                <li key={on + subject}>{text(strings.twoParts, subject, formatDay(on))}</li>
              ))}
            </ul>
          )}
        </li>
      </ul>
    </div>
  );
}
