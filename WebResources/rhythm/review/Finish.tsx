import { useLayoutEffect, useRef } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import { useWork } from "../../shared/useWork";
import type { ReviewInfo, ReviewItemInfo } from "../contracts.g";
import { finishReview } from "./reviewApi";
import * as strings from "./strings";

interface Props {
  review: ReviewInfo;
  onChanged: () => Promise<unknown>;
}

/** Ends the review; what was not talked about is said before. */
export function Finish({ review, onChanged }: Props) {
  const asking = useOpener();
  const { busy, problem, run } = useWork(strings.finishFailed);
  const yes = useRef<HTMLButtonElement>(null);
  const named = (state: ReviewItemInfo["state"]) =>
    review.items
      .filter((item) => item.state === state)
      .map(({ name }) => name)
      .join(", ");
  const [waiting, begun] = [named("waiting"), named("open")];
  useLayoutEffect(() => yes.current?.focus(), [asking.isOpen]);
  const finish = () =>
    run(async () => {
      await finishReview(review.id);
      await onChanged();
    });

  return (
    <div class="bar">
      <Problem message={problem} />
      {asking.isOpen ? (
        <div class="notice">
          {waiting !== "" && <p>{text(strings.finishAsk, waiting)}</p>}
          {begun !== "" && <p>{text(strings.finishBegun, begun)}</p>}
          <div class="commands">
            <button ref={yes} class="primary" disabled={busy} onClick={() => void finish()}>
              {text(strings.finishYes)}
            </button>
            <button onClick={asking.close}>{text(strings.stay)}</button>
          </div>
        </div>
      ) : (
        <button
          ref={asking.button}
          class="primary"
          disabled={busy}
          onClick={() => (waiting === "" && begun === "" ? void finish() : asking.open())}
        >
          {text(strings.finish)}
        </button>
      )}
    </div>
  );
}
