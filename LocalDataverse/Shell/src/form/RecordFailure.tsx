import { strings } from "../strings";
import { Icon } from "../ui/Icon";
import { messageOf } from "../ui/messages";
import { WebApiError } from "../webapi/client";

/** In place of a record that cannot be shown: why in people's words, then in the server's. */
export function RecordFailure({ error }: { error: unknown }) {
  const status = error instanceof WebApiError ? error.status : 0;
  const [title, text] =
    status === 404
      ? [strings.recordMissing, strings.recordMissingText]
      : status === 403
        ? [strings.recordForbidden, strings.recordForbiddenText]
        : [strings.errorTitle, ""];
  return (
    <section class="page">
      <div class="card record-failure" role="alert">
        <h1>{title}</h1>
        {text && <p>{text}</p>}
        <p class="muted pre-line">
          <Icon name="info" /> {messageOf(error)}
        </p>
        <button type="button" class="button" onClick={() => history.back()}>
          {strings.back}
        </button>
      </div>
    </section>
  );
}
