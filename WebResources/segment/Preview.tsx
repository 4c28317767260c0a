import { text } from "../shared/strings";
import type { Taken } from "./fetchXml";

interface Props {
  name: string | undefined;
  taken: Taken | undefined;
  obstacle: string | undefined;
}

/** What would be taken, and what would be left out of it. */
export function Preview({ name, taken, obstacle }: Props) {
  return (
    <section class="preview" aria-label={text("viewPreview")}>
      <h2>{name ?? text("viewPreview")}</h2>
      {taken ? (
        <pre tabIndex={0} aria-label={text("viewPreview")}>
          {taken.fetchXml}
        </pre>
      ) : (
        <p class={obstacle === undefined ? "quiet" : "notice bad"}>{obstacle ?? text("viewChoose")}</p>
      )}
      <p class="quiet" role="status">
        {taken?.ownersLeftOut === true && text("viewOwnersLeftOut")}{" "}
        {taken?.limitLeftOut === true && text("viewLimitLeftOut")}
      </p>
    </section>
  );
}
