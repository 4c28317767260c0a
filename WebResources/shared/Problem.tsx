import * as common from "./strings";
import { text } from "./text";

interface Props {
  /** What went wrong; nothing is shown where nothing did. */
  message: string | undefined;
  onRetry?: () => void;
}

/** What went wrong: seen, and read out as soon as it is there. */
export function Problem({ message, onRetry }: Props) {
  if (message === undefined) return null;
  return (
    <div class="notice bad" role="alert">
      <p>{message}</p>
      {onRetry && <button onClick={onRetry}>{text(common.tryAgain)}</button>}
    </div>
  );
}
