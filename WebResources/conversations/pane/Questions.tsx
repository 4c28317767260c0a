import { useState } from "preact/hooks";
import { completeConversation } from "../conversationApi";
import type { RecordFacts } from "../contracts";
import { coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { AnswerField } from "./AnswerField";
import { Commitments } from "./Commitments";
import { CompleteBar } from "./CompleteBar";
import { hasAnswer, missingQuestions, type Conversation, type Question } from "./conversation";
import { readCommitments } from "./conversationStore";
import { SectionTabs } from "./SectionTabs";
import { useMinutes } from "./useMinutes";
import { useSavedAnswers } from "./useSavedAnswers";
import * as strings from "./strings";

interface Props {
  conversation: Conversation;
  record: RecordFacts;
  offPlan: boolean;
  onCompleted: () => void;
}

/** The questions, section by section, saved as they are answered. */
export function Questions({ conversation, record, offPlan, onCompleted }: Props) {
  const { sections } = conversation;
  const [current, setCurrent] = useState(0);
  const [commitments, setCommitments] = useState(conversation.commitments);
  const [missing, setMissing] = useState<Question[]>([]);
  const { busy, problem, run } = useWork(strings.completeFailed);
  const minutesPassed = useMinutes(conversation.startedOn);
  const [minutes, setMinutes] = useState<number>();
  const { answers, change, flush, saved } = useSavedAnswers(conversation);

  const answered = (question: Question) =>
    question.kind === coach_questionkind.Commitment ? commitments.length > 0 : hasAnswer(answers.get(question.id));
  const stillMissing = missing.filter((question) => !answered(question));
  const section = sections[current];

  const complete = async () => {
    const lacking = missingQuestions(sections, answers, commitments);
    setMissing(lacking);
    const [first] = lacking;
    if (first) {
      setCurrent(sections.findIndex((candidate) => candidate.id === first.sectionId));
      requestAnimationFrame(() => document.getElementById(`answer-${first.id}`)?.focus());
      return;
    }
    await run(async () => {
      await flush();
      await completeConversation(conversation.id, Math.max(1, minutes ?? minutesPassed));
      onCompleted();
    });
  };

  return (
    <section class="questions" aria-label={conversation.templateName}>
      <h2>
        {conversation.templateName}
        <span class="quiet clock"> {text(strings.minutesRunning, minutesPassed)}</span>
      </h2>
      <SectionTabs sections={sections} current={current} answered={answered} onSelect={setCurrent} />
      {section && (
        <div role="tabpanel" id="section-panel" aria-labelledby={`section-${section.id}`} class="section">
          {section.questions.map((question) =>
            question.kind === coach_questionkind.Commitment ? (
              <Commitments
                key={question.id}
                question={question}
                conversationId={conversation.id}
                record={record}
                commitments={commitments}
                missing={stillMissing.includes(question)}
                onAdded={async () => setCommitments(await readCommitments(conversation.id))}
              />
            ) : (
              <AnswerField
                key={question.id}
                question={question}
                record={record}
                answer={answers.get(question.id)}
                missing={stillMissing.includes(question)}
                onChange={(answer) => change(question, answer)}
              />
            ),
          )}
        </div>
      )}
      <CompleteBar
        minutes={minutes ?? minutesPassed}
        missing={stillMissing.length}
        offPlan={offPlan}
        saved={saved}
        problem={problem}
        busy={busy}
        onMinutes={setMinutes}
        onComplete={() => void complete()}
      />
    </section>
  );
}
