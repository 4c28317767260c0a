import { text } from "../../shared/text";
import type { Taken } from "./fetchXml";
import * as strings from "./strings";

interface Props {
  name: string | undefined;
  taken: Taken | undefined;
  obstacle: string | undefined;
}

/** What would be taken, and what would be left out of it. */
export function Preview({ name, taken, obstacle }: Props) {
  return (
    <section class="preview" aria-label={text(strings.viewPreview)}>
      <h2>{name ?? text(strings.viewPreview)}</h2>
      {taken ? (
        <pre tabIndex={0} aria-label={text(strings.viewPreview)}>
          {taken.fetchXml}
        </pre>
      ) : (
        <p class={obstacle === undefined ? "quiet" : "notice bad"}>{obstacle ?? text(strings.viewChoose)}</p>
      )}
      <p class="quiet" role="status">
        {taken?.ownersLeftOut === true && text(strings.viewOwnersLeftOut)}{" "}
        {taken?.limitLeftOut === true && text(strings.viewLimitLeftOut)}
      </p>
    </section>
  );
}
