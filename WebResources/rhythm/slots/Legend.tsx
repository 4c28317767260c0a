import { text } from "../../shared/text";
import * as strings from "./strings";
import { legend } from "./words";

/** What the signs mean. */
export function Legend() {
  return (
    <ul class="legend" aria-label={text(strings.legend)}>
      {legend.map(({ name, word, sign }) => (
        <li key={name}>
          <span class={`slot ${name}`} aria-hidden="true">
            {sign}
          </span>{" "}
          {text(word)}
        </li>
      ))}
    </ul>
  );
}
