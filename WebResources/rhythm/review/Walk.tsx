import { useEffect, useRef, useState } from "preact/hooks";
import { text } from "../../shared/text";
import type { ReviewInfo } from "../contracts.g";
import { Conversation } from "./Conversation";
import { Deal } from "./Deal";
import { Finish } from "./Finish";
import { Promised } from "./Promised";
import * as strings from "./strings";
import { stateWords } from "./words";

interface Props {
  review: ReviewInfo;
  onChanged: () => Promise<unknown>;
}

/** From deal to deal: one that was closed or handed over meanwhile says so, and is passed over. */
export function Walk({ review, onChanged }: Props) {
  const { items } = review;
  const [place, setPlace] = useState(() => firstToTalkAbout(review));
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const item = items[Math.min(place, items.length - 1)];

  const go = (to: number) => {
    const next = items[to];
    if (!next) return;
    setPlace(to);
    setSaid(text(strings.dealSaid, to + 1, items.length, next.name));
    // What another window did to the deal meanwhile is seen when one comes to it.
    void onChanged();
    requestAnimationFrame(() => heading.current?.focus());
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "PageDown" && event.key !== "PageUp")) return;
    event.preventDefault();
    go(place + (event.key === "PageDown" ? 1 : -1));
  };
  const key = useRef(onKey);
  key.current = onKey;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => key.current(event);
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
  if (!item) return null;

  return (
    <div class="walk">
      <header>
        <span class="quiet">{review.name}</span>
        <div class="turn">
          <button aria-disabled={place === 0} onClick={() => go(place - 1)}>
            {text(strings.previous)}
          </button>
          <span class="count">{text(strings.dealOf, place + 1, items.length)}</span>
          <button aria-disabled={place === items.length - 1} onClick={() => go(place + 1)}>
            {text(strings.next)}
          </button>
        </div>
      </header>
      <h1 ref={heading} tabIndex={-1}>
        {item.name}
      </h1>
      <p class="hidden" role="status">
        {said}
      </p>
      <div class="parts">
        <Deal item={item} />
        <Conversation key={item.id} item={item} mayTalk={review.mayGoOn} onChanged={onChanged} onKey={onKey} />
        <aside>
          <Promised items={items} />
          <nav aria-label={text(strings.allDeals)}>
            <ol class="progress">
              {items.map((each, at) => (
                <li key={each.id}>
                  <button class="link" aria-current={at === place ? "step" : undefined} onClick={() => go(at)}>
                    {text(strings.twoParts, each.name, stateWords(review, each))}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
        </aside>
      </div>
      <Finish review={review} onChanged={onChanged} />
      <p class="quiet keys">{text(strings.keysHint)}</p>
    </div>
  );
}

/** Where the review was left: the conversation that goes on, else the first deal that waits. */
function firstToTalkAbout({ items }: ReviewInfo): number {
  const open = items.findIndex(({ state }) => state === "open");
  const waiting = items.findIndex(({ state }) => state === "waiting");
  return Math.max(0, open >= 0 ? open : waiting);
}
