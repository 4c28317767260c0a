import { useEffect, useState } from "preact/hooks";
import { giveVerdict } from "../conversationApi";
import { formatDay } from "../../shared/dates";
import { coach_conversation, coach_verdict, type coach_conversation_row } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { readRows, shown } from "../../shared/rows";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { currentUserId } from "../../shared/xrm";
import { Radios } from "./Radios";
import * as strings from "./strings";

interface Asked {
  id: string;
  on: string;
  manager: string;
}

/** For the rep: the newest completed conversation about this record that still waits for a verdict. One question, one line. */
export function VerdictAsked({ table, id }: { table: string; id: string }) {
  const [asked, setAsked] = useState<Asked>();
  const [verdict, setVerdict] = useState<coach_verdict>();
  const [words, setWords] = useState("");
  const [isGiven, setGiven] = useState(false);
  const { busy, problem, run } = useWork(strings.verdictFailed);

  useEffect(() => {
    readAsked(id).then(setAsked, () => setAsked(undefined));
  }, [table, id]);

  if (!asked) return null;
  if (isGiven) {
    return (
      <p class="notice good" role="status">
        {text(strings.verdictThanks, asked.manager)}
      </p>
    );
  }

  const give = async () => {
    if (verdict === undefined) return;
    await giveVerdict(asked.id, verdict, words.trim());
    setGiven(true);
  };
  const options = [
    [coach_verdict.No, text(strings.no)],
    [coach_verdict.Somewhat, text(strings.verdictSomewhat)],
    [coach_verdict.Yes, text(strings.yes)],
  ] as const;

  return (
    <section class="verdict" aria-label={text(strings.verdictAsk, formatDay(asked.on))}>
      <h2>{text(strings.verdictAsk, formatDay(asked.on))}</h2>
      <fieldset>
        <legend>{text(strings.verdictQuestion)}</legend>
        <div class="choices">
          <Radios name="verdict" options={options} chosen={verdict} onChoose={setVerdict} />
        </div>
      </fieldset>
      <label>
        {text(strings.verdictText)}
        <input maxLength={500} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <button class="primary" disabled={busy || verdict === undefined} onClick={() => void run(give)}>
        {text(strings.verdictGive)}
      </button>
      <Problem message={problem} />
    </section>
  );
}

async function readAsked(recordId: string): Promise<Asked | undefined> {
  const [row] = await readRows<coach_conversation_row>(
    coach_conversation.logicalName,
    `?$select=actualend,_coach_managerid_value&$filter=_regardingobjectid_value eq ${recordId} and _coach_repid_value eq ${currentUserId()} and statecode eq 1 and coach_verdict eq ${String(coach_verdict.NotGiven)}&$orderby=actualend desc&$top=1`,
  );
  return (
    row && { id: row.activityid ?? "", on: row.actualend ?? "", manager: shown(row, "_coach_managerid_value") ?? "" }
  );
}
