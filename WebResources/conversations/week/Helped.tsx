import { useContext, useEffect, useId, useRef, useState } from "preact/hooks";
import { openCoachingPane } from "../../shared/coachingPane";
import { formatDay } from "../../shared/dates";
import { coach_conversation, type coach_verdict } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { OwnWeek, VerdictAskedInfo } from "../contracts.g";
import { giveVerdict } from "../conversationApi";
import { Lines } from "./Lines";
import { Changed, Row } from "./Row";
import * as strings from "./strings";
import { answers } from "./answers";

/** The talks that the rep has not judged yet: three answers and one line, in place. */
export function Helped({ verdictsAsked, verdictsAskedCount }: OwnWeek) {
  return (
    <Row title={text(strings.helpedRow)}>
      <Lines
        items={verdictsAsked}
        count={verdictsAskedCount}
        none={text(strings.helpedNone)}
        keyOf={(asked) => asked.conversationId}
      >
        {(asked) => <Asked asked={asked} />}
      </Lines>
    </Row>
  );
}

function Asked({ asked }: { asked: VerdictAskedInfo }) {
  const id = useId();
  const [verdict, setVerdict] = useState<coach_verdict>();
  const [words, setWords] = useState("");
  const { busy, problem, run } = useWork(strings.verdictFailed);
  const changed = useContext(Changed);
  const reason = useRef<HTMLInputElement>(null);
  const isChosen = verdict !== undefined;
  useEffect(() => {
    // With the keyboard one goes on to choose with the arrows; the line comes after them.
    if (isChosen) reason.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);

  const give = async () => {
    if (verdict === undefined) return;
    await giveVerdict(asked.conversationId, verdict, words.trim());
    await changed(text(strings.verdictThanks, asked.managerName));
  };
  return (
    <form
      class="asked"
      onSubmit={(event) => {
        event.preventDefault();
        void run(give);
      }}
    >
      <div class="line">
        <span id={id}>
          <button
            type="button"
            class="link"
            onClick={() => void openCoachingPane(coach_conversation.logicalName, asked.conversationId)}
          >
            {asked.subject}
          </button>
          <span class="quiet">{` · ${asked.managerName} · ${formatDay(asked.on)}`}</span>
        </span>
        <fieldset class="verdicts" aria-describedby={id}>
          <legend class="hidden">{text(strings.verdictQuestion)}</legend>
          {answers.map(([value, label]) => (
            <label key={value}>
              <input type="radio" name={id} checked={verdict === value} onChange={() => setVerdict(value)} />
              <span>{text(label)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {isChosen && (
        <div class="reason">
          <label>
            {text(strings.verdictText)}
            <input
              ref={reason}
              maxLength={500}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
          <button class="primary" disabled={busy}>
            {text(strings.verdictGive)}
          </button>
        </div>
      )}
      <Problem message={problem} />
    </form>
  );
}
