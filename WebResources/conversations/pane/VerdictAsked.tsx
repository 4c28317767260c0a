import { useState } from "preact/hooks";
import { giveVerdict } from "../conversationApi";
import { formatDay } from "../../shared/dates";
import type { coach_verdict } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { CoachingContext, VerdictAskedInfo } from "../contracts.g";
import { Radios } from "./Radios";
import * as strings from "./strings";
import { askedOf, verdictName, verdicts } from "./verdict";

interface Props {
  context: CoachingContext;
  onGiven: () => Promise<unknown>;
}

/** For the rep: the conversation that still waits for a verdict; and after that the next. */
export function VerdictAsked({ context, onGiven }: Props) {
  const [thanked, setThanked] = useState<string>();
  const asked = askedOf(context);
  return (
    <>
      {thanked !== undefined && (
        <p class="notice good" role="status">
          {text(strings.verdictThanks, thanked)}
        </p>
      )}
      {asked && (
        <VerdictForm
          key={asked.conversationId}
          asked={asked}
          onGiven={async () => {
            await onGiven();
            setThanked(asked.managerName);
          }}
        />
      )}
    </>
  );
}

/** One question, three answers, one line. */
function VerdictForm({ asked, onGiven }: { asked: VerdictAskedInfo; onGiven: () => Promise<void> }) {
  const [verdict, setVerdict] = useState<coach_verdict>();
  const [words, setWords] = useState("");
  const { busy, problem, run } = useWork(strings.verdictFailed);
  const give = async () => {
    if (verdict === undefined) return;
    await giveVerdict(asked.conversationId, verdict, words.trim());
    await onGiven();
  };
  const title = text(strings.verdictAsk, asked.managerName, formatDay(asked.on));
  return (
    <section class="verdict" aria-label={title}>
      <h2>{title}</h2>
      <p class="quiet">{asked.subject}</p>
      <fieldset>
        <legend>{text(strings.verdictQuestion)}</legend>
        <div class="choices">
          <Radios
            name="verdict"
            options={verdicts.map((value) => [value, verdictName(value)] as const)}
            chosen={verdict}
            onChoose={setVerdict}
          />
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
