import { openPanel } from "../../shared/openPanel";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { AnswerForm } from "./AnswerForm";
import { readPlanName } from "./answerStore";
import * as strings from "./strings";

function Opening({ id }: { id: string }) {
  return (
    <Read of={useRead(() => readPlanName(id), strings.planFailed, [id])}>
      {(name) => <AnswerForm id={id} name={name} onDone={() => window.close()} />}
    </Read>
  );
}

void openPanel(strings.answer, (data) => {
  const id = data.get("id");
  return id === null ? <p class="notice">{text(strings.noPlanToAnswer)}</p> : <Opening id={id} />;
});
