import { coach_coachingmodel, coach_coachingprocess, coach_coachingtype, opportunity } from "../../shared/model.g";
import { formatDay } from "../../shared/dates";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { Done } from "./Commands";
import type { Head } from "./design";
import { ImportFile } from "./ImportFile";
import * as strings from "./strings";
import { create } from "./templateStore";

/** Names are told apart by the moment: there is one template of a name and a version. */
const firstHead = (): Head => {
  const now = new Date();
  return {
    name: text(strings.designNewName, `${formatDay(now.toISOString().slice(0, 10))} ${now.toLocaleTimeString()}`),
    model: coach_coachingmodel.Custom,
    type: coach_coachingtype.DealSpecific,
    process: coach_coachingprocess.Opportunity,
    gap: null,
    minutes: 30,
    description: "",
    tables: [opportunity.logicalName],
    stages: [],
  };
};

/** Where no template is opened: a new one, or one from a file. */
export function Beginning({ onDone }: { onDone: (done: Done) => void }) {
  const { busy, problem, run } = useWork(common.nothingChanged);
  const begin = async () => {
    const id = await create(firstHead(), text(strings.designNewSection), text(strings.designNewPrompt));
    onDone({ id, said: "" });
  };
  return (
    <div class="beginning">
      <h1>{text(strings.designBegin)}</h1>
      <div class="commands">
        <button type="button" class="primary" disabled={busy} onClick={() => void run(begin)}>
          {text(strings.designNewTemplate)}
        </button>
        <ImportFile busy={busy} onImport={(work) => void run(async () => onDone(await work()))} />
      </div>
      <Problem message={problem} />
    </div>
  );
}
