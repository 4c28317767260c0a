import { openPanel } from "../../shared/openPanel";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { readCredit } from "./creditStore";
import { ShareForm } from "./ShareForm";
import * as strings from "./strings";

/** The credit of a deal: who is credited with it, and with which share. */
function Opening({ id }: { id: string }) {
  const reading = useRead(() => readCredit(id), strings.shareLoadFailed, [id]);
  return (
    <div class="share">
      <Read of={reading}>{(credit) => <ShareForm id={id} credit={credit} onDone={() => window.close()} />}</Read>
    </div>
  );
}

void openPanel(strings.shareTitle, (data) => {
  const id = data.get("id");
  return id === null ? <p class="notice">{text(strings.shareNoDeal)}</p> : <Opening id={id} />;
});
