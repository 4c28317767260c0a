import { useEffect, useState } from "preact/hooks";
import { coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { RecordFacts } from "../contracts";
import { completeConversation } from "../conversationApi";
import { AnswerField } from "./AnswerField";
import { Commitments } from "./Commitments";
import { readCommitments } from "./commitmentStore";
import { CompleteBar } from "./CompleteBar";
import { hasAnswer, missingQuestions, type Conversation, type Question } from "./conversation";
import { Asked, goToQuestion } from "./focus";
import { canHaveLasted, MinutesField } from "./MinutesField";
import { SectionTabs } from "./SectionTabs";
import * as strings from "./strings";
import { useColumns } from "./useColumns";
import { useMinutes } from "./useMinutes";
import { useSavedAnswers } from "./useSavedAnswers";

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
  const clock = useMinutes(conversation.startedOn);
  const [said, setSaid] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const { answers, change, flush, saved } = useSavedAnswers(conversation);
  const columns = useColumns(record, sections);

  const answered = (question: Question) =>
    question.kind === coach_questionkind.Commitment ? commitments.length > 0 : hasAnswer(answers.get(question.id));
  const stillMissing = missing.filter((question) => !answered(question));
  const section = sections[current];
  const select = (index: number) => {
    setCurrent(index);
    document.getElementById(Asked)?.scrollIntoView();
  };
  const ask = (question: Question | undefined) => {
    if (!question) return;
    setCurrent(sections.findIndex(({ id }) => id === question.sectionId));
    goToQuestion(question.id);
  };

  useEffect(() => {
    const all = sections.flatMap(({ questions }) => questions);
    ask(all.find((question) => !answered(question)));
  }, []);

  const complete = async () => {
    const lacking = missingQuestions(sections, answers, commitments);
    setMissing(lacking);
    setTried(true);
    if (lacking.length > 0) return ask(lacking[0]);
    if (!canHaveLasted(said ?? clock)) return document.getElementById("minutes")?.focus();
    await run(async () => {
      await flush();
      await completeConversation(conversation.id, said ?? clock);
      onCompleted();
    });
  };

  return (
    <section id={Asked} class="questions" aria-label={conversation.templateName}>
      <h2>
        {conversation.templateName}
        <span class="quiet clock"> {text(strings.minutesRunning, clock)}</span>
      </h2>
      <SectionTabs sections={sections} current={current} answered={answered} onSelect={select} />
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
                onChanged={async () => setCommitments(await readCommitments(conversation.id))}
              />
            ) : (
              <AnswerField
                key={question.id}
                question={question}
                beside={columns.get(question.column ?? "")}
                answer={answers.get(question.id)}
                missing={stillMissing.includes(question)}
                onChange={(answer) => change(question, answer)}
              />
            ),
          )}
        </div>
      )}
      <CompleteBar
        missing={stillMissing.length}
        offPlan={offPlan}
        saved={saved}
        problem={problem}
        busy={busy}
        onComplete={() => void complete()}
      >
        <MinutesField said={said} clock={clock} invalid={tried && !canHaveLasted(said ?? clock)} onSay={setSaid} />
      </CompleteBar>
    </section>
  );
}
