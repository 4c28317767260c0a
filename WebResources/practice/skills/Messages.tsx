import { text } from "../../shared/text";
import type { SalesMessageInfo } from "../contracts.g";
import * as strings from "./strings";

/** What customers say, each with an answer that is shown when asked for: who practises answers first. */
export function Messages({ messages }: { messages: SalesMessageInfo[] }) {
  return (
    <ul class="messages">
      {messages.map(({ name, cue, text: answer }) => (
        <li key={name}>
          <q>{cue ?? name}</q>
          <details>
            <summary>{text(strings.showAnswer)}</summary>
            <p class="lines">{answer}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
