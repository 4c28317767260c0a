import { useEffect, useState } from "preact/hooks";
import { openPanel } from "../../shared/openPanel";
import { onPaneRead } from "../../shared/paneSession";
import { Read, useRead } from "../../shared/useRead";
import { xrm } from "../../shared/xrm";
import type { Asked } from "./reviewApi";
import { getReview } from "./reviewApi";
import { Choose } from "./Choose";
import * as strings from "./strings";
import { Summary } from "./Summary";
import { Walk } from "./Walk";

/** A pipeline review: the deals are chosen, then talked about one after the other, then summed up. */
function Panel({ asked, opened }: { asked: Asked; opened: string | undefined }) {
  const [id, setId] = useState(opened);
  return <div class="review">{id === undefined ? <Choose asked={asked} onReview={setId} /> : <Shown id={id} />}</div>;
}

function Shown({ id }: { id: string }) {
  const reading = useRead(() => getReview(id), strings.reviewFailed, [id]);
  // What is promised or completed in the pane stands here at once.
  useEffect(() => onPaneRead(() => void reading.again()), [reading.again]);
  return (
    <Read of={reading}>
      {(review) => (review.mayGoOn ? <Walk review={review} onChanged={reading.again} /> : <Summary review={review} />)}
    </Read>
  );
}

void openPanel(strings.review, (data) => {
  // The coaching pane inside looks for the client API in the window around it.
  (window as { Xrm?: Xrm.XrmStatic }).Xrm ??= xrm();
  const given = (name: string) => data.get(name) ?? undefined;
  const asked = {
    ...(data.has("rep") && { repId: given("rep") }),
    ...(data.has("deals") && { deals: given("deals") }),
  } as Asked;
  return <Panel asked={asked} opened={given("review")} />;
});
