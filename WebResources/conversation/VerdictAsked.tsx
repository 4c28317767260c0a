import { useEffect, useState } from "preact/hooks";
import { giveVerdict } from "../shared/coachingApi";
import { formatDay } from "../shared/format";
import { coach_conversation, coach_verdict } from "../shared/model.g";
import { text } from "../shared/strings";
import { currentUserId, messageOf, xrm } from "../shared/xrm";

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
  const [outcome, setOutcome] = useState<{ good: boolean; message: string }>();

  useEffect(() => {
    readAsked(id).then(setAsked, () => setAsked(undefined));
  }, [table, id]);

  if (outcome?.good) {
    return (
      <p class="notice good" role="status">
        {outcome.message}
      </p>
    );
  }
  if (!asked) return null;

  const give = async () => {
    if (verdict === undefined) return;
    try {
      await giveVerdict(asked.id, verdict, words.trim());
      setOutcome({ good: true, message: text("verdictThanks", asked.manager) });
    } catch (error) {
      setOutcome({ good: false, message: text("verdictFailed", messageOf(error)) });
    }
  };
  const options = [
    [coach_verdict.No, "verdictNo"],
    [coach_verdict.Somewhat, "verdictSomewhat"],
    [coach_verdict.Yes, "verdictYes"],
  ] as const;

  return (
    <section class="verdict" aria-label={text("verdictAsk", formatDay(asked.on))}>
      <h2>{text("verdictAsk", formatDay(asked.on))}</h2>
      <fieldset>
        <legend>{text("verdictQuestion")}</legend>
        <div class="choices">
          {options.map(([value, name]) => (
            <label key={value}>
              <input type="radio" name="verdict" checked={verdict === value} onChange={() => setVerdict(value)} />
              <span>{text(name)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label>
        {text("verdictText")}
        <input maxLength={500} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <button class="primary" disabled={verdict === undefined} onClick={() => void give()}>
        {text("verdictGive")}
      </button>
      {outcome && (
        <p class="notice bad" role="alert">
          {outcome.message}
        </p>
      )}
    </section>
  );
}

async function readAsked(recordId: string): Promise<Asked | undefined> {
  const found = await xrm().WebApi.retrieveMultipleRecords(
    coach_conversation.logicalName,
    `?$select=actualend,_coach_managerid_value&$filter=_regardingobjectid_value eq ${recordId} and _coach_repid_value eq ${currentUserId()} and statecode eq 1 and coach_verdict eq ${String(coach_verdict.NotGiven)}&$orderby=actualend desc&$top=1`,
  );
  const row = found.entities[0] as Record<string, unknown> | undefined;
  if (!row) return undefined;
  return {
    id: String(row.activityid),
    on: String(row.actualend),
    manager: String(row["_coach_managerid_value@OData.Community.Display.V1.FormattedValue"] ?? ""),
  };
}
