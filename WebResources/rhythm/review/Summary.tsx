import { useState } from "preact/hooks";
import { PromiseText } from "../../conversations/promises/PromiseText";
import { formatDay } from "../../shared/dates";
import { email } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { openRecord } from "../../shared/xrm";
import type { ReviewInfo, ReviewItemInfo } from "../contracts.g";
import * as strings from "./strings";
import { mailSummary } from "./summaryMail";
import { changeWords, stateWords } from "./words";

/** What was talked about and promised, to be read, printed or sent. */
export function Summary({ review }: { review: ReviewInfo }) {
  const { busy, problem, run } = useWork(strings.mailFailed);
  const [said, setSaid] = useState("");
  const mail = async () => {
    const id = await mailSummary(review);
    setSaid(text(strings.mailMade));
    await openRecord(email.logicalName, id);
  };
  return (
    <div class="summary">
      <header>
        <h1>{review.name}</h1>
        {review.date !== null && <span class="quiet">{formatDay(review.date)}</span>}
      </header>
      {review.isRunning && <p class="notice">{text(strings.summaryOthers, review.manager.name)}</p>}
      <ol>
        {review.items.map((item) => (
          <li key={item.id}>
            <Reviewed review={review} item={item} />
          </li>
        ))}
      </ol>
      <p role="status" class="good">
        {said}
      </p>
      <Problem message={problem} />
      <div class="bar commands">
        <button onClick={() => window.print()}>{text(strings.print)}</button>
        <button disabled={busy} onClick={() => void run(mail)}>
          {text(strings.mail)}
        </button>
      </div>
    </div>
  );
}

function Reviewed({ review, item }: { review: ReviewInfo; item: ReviewItemInfo }) {
  const changes = changeWords(item);
  return (
    <>
      <h2>
        {item.name} <span class="state">{stateWords(review, item)}</span>
      </h2>
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      {item.promises.length > 0 && (
        <ul>
          {item.promises.map((promise) => (
            <li key={promise.id}>
              <PromiseText promise={promise} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
