import { PromiseText } from "../../conversations/promises/PromiseText";
import { text } from "../../shared/text";
import type { ReviewItemInfo } from "../contracts.g";
import * as strings from "./strings";

/** What was promised in the review so far, deal by deal. */
export function Promised({ items }: { items: ReviewItemInfo[] }) {
  const promising = items.filter(({ promises }) => promises.length > 0);
  return (
    <section class="promised" aria-label={text(strings.promised)}>
      <h2>{text(strings.promised)}</h2>
      {promising.length === 0 && <p class="quiet">{text(strings.promisedNothing)}</p>}
      {promising.map((item) => (
        <div key={item.id}>
          <h3>{item.name}</h3>
          <ul>
            {item.promises.map((promise) => (
              <li key={promise.id}>
                <PromiseText promise={promise} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
