import { text, type Text } from "../../shared/text";
import * as strings from "./strings";

export const missingId = (id: string): string => `${id}-missing`;

/** The flag beneath a question that wants an answer before the conversation can be completed. */
export function Missing({ id, what = strings.answerMissing }: { id: string; what?: Text }) {
  return (
    <p id={missingId(id)} class="bad">
      ⚑ {text(what)}
    </p>
  );
}
