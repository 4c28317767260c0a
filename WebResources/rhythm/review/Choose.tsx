import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import { choices, Most, moved, taken, toggled, type Choice } from "./order";
import { startReview, suggestReview, type Asked, type Suggestion } from "./reviewApi";
import * as strings from "./strings";
import { moneyWords, reasonWords, standWords } from "./words";

interface Props {
  asked: Asked;
  onReview: (id: string) => void;
}

/** The deals that are worth a conversation, in order: some can be left out, and any can be moved. */
export function Choose({ asked, onReview }: Props) {
  const reading = useRead(() => suggestReview(asked), strings.suggestFailed, []);
  return (
    <div class="choose">
      <h1>{text(strings.review)}</h1>
      <Read of={reading}>
        {({ deals, running }) => (
          <>
            <Running running={running} onReview={onReview} />
            {deals.length === 0 ? (
              <p class="quiet">{text(strings.reviewNoDeals)}</p>
            ) : (
              <Deals asked={asked} suggested={deals} onReview={onReview} />
            )}
          </>
        )}
      </Read>
    </div>
  );
}

function Running({ running, onReview }: { running: Suggestion["running"]; onReview: (id: string) => void }) {
  if (running.length === 0) return null;
  return (
    <div class="notice">
      <p>{text(strings.goOnHint)}</p>
      <ul>
        {running.map(({ id, name }) => (
          <li key={id}>
            <button class="link" onClick={() => onReview(id)}>
              {text(strings.goOn, name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Deals({ asked, suggested, onReview }: Props & { suggested: Suggestion["deals"] }) {
  const [all, setAll] = useState(() => choices(suggested, asked.deals !== undefined));
  const [said, setSaid] = useState("");
  const { busy, problem, run } = useWork(strings.startFailed);
  const focused = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // The button that was pressed has moved with its deal.
    if (focused.current !== undefined) document.getElementById(focused.current)?.focus();
    focused.current = undefined;
  }, [all]);

  const ids = taken(all);
  const areOfOne = new Set(suggested.map(({ repId }) => repId)).size === 1;
  const move = (choice: Choice, by: 1 | -1, button: string) => {
    const next = moved(all, choice.deal.id, by);
    focused.current = button;
    setAll(next);
    setSaid(text(strings.movedTo, choice.deal.name, next.indexOf(choice) + 1, next.length));
  };
  const start = async () => onReview(await startReview(asked, ids));
  return (
    <>
      <h2>{text(strings.chooseTitle)}</h2>
      <p class="quiet">{text(strings.chooseHint)}</p>
      <ol class="deals" aria-label={text(strings.reviewDeals)}>
        {all.map((choice, place) => (
          <li key={choice.deal.id} class={choice.isTaken ? "deal" : "deal left"}>
            <label>
              <input
                type="checkbox"
                aria-label={text(strings.take, choice.deal.name)}
                checked={choice.isTaken}
                onChange={() => setAll(toggled(all, choice.deal.id))}
              />
              <span class="what">
                <strong>{choice.deal.name}</strong>
                <span class="quiet">
                  {[choice.deal.account, areOfOne ? null : choice.deal.repName]
                    .filter((part) => part !== null && part !== "")
                    .join(" · ")}
                </span>
              </span>
            </label>
            <span class="number">{moneyWords(choice.deal.value, choice.deal.currencySymbol)}</span>
            <span>{standWords(choice.deal)}</span>
            <Reasons codes={choice.deal.reasons} />
            <span class="commands">
              <button
                id={`up-${choice.deal.id}`}
                aria-label={text(strings.pointUp, choice.deal.name)}
                aria-disabled={place === 0}
                onClick={() => move(choice, -1, `up-${choice.deal.id}`)}
              >
                ↑
              </button>
              <button
                id={`down-${choice.deal.id}`}
                aria-label={text(strings.pointDown, choice.deal.name)}
                aria-disabled={place === all.length - 1}
                onClick={() => move(choice, 1, `down-${choice.deal.id}`)}
              >
                ↓
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p class="hidden" role="status">
        {said}
      </p>
      <Problem message={ids.length > Most ? text(strings.notMore, ids.length, Most) : problem} />
      <div class="bar">
        <button
          class="primary"
          disabled={busy || ids.length === 0 || ids.length > Most}
          onClick={() => void run(start)}
        >
          {ids.length === 0
            ? text(strings.startNone)
            : ids.length === 1
              ? text(strings.startOne)
              : text(strings.startSome, ids.length)}
        </button>
      </div>
    </>
  );
}

export function Reasons({ codes }: { codes: string[] }) {
  const words = reasonWords(codes);
  if (words.length === 0) return <span class="quiet">{text(strings.noReason)}</span>;
  return (
    <ul class="reasons">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
