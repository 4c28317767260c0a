import { useEffect, useState } from "preact/hooks";
import { coach_conversation_statecode } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { CoachingContext, ConversationInfo, QuestionInfo, RecordInfo } from "../contracts.g";
import { isBlank } from "./answer";
import { Asked, goToQuestion } from "./focus";
import { QuestionPanel } from "./QuestionPanel";
import { SectionTabs } from "./SectionTabs";
import * as strings from "./strings";
import { TalkBar } from "./TalkBar";
import { useCompletion } from "./useCompletion";
import { useMinutes } from "./useMinutes";
import { useSavedAnswers } from "./useSavedAnswers";

interface Props {
  conversation: ConversationInfo;
  record: RecordInfo | null;
  promiseDay: string;
  onChanged: () => Promise<CoachingContext | undefined>;
  onCompleted: () => Promise<unknown>;
}

/** The questions, section by section, saved as they are answered. */
export function Agenda({ conversation, record, promiseDay, onChanged, onCompleted }: Props) {
  const { sections, templateName, state } = conversation;
  const [current, setCurrent] = useState(0);
  const answers = useSavedAnswers(conversation, () => void onChanged());
  const clock = useMinutes(conversation.minutesSoFar);
  const ask = (within: ConversationInfo, questionId: string | undefined) => {
    if (questionId === undefined) return;
    setCurrent(within.sections.findIndex(({ questions }) => questions.some(({ id }) => id === questionId)));
    goToQuestion(questionId);
  };
  const completion = useCompletion({ conversation, answers, onChanged, onCompleted, ask });

  const isOpen = state === coach_conversation_statecode.Open;
  const isAnswered = (question: QuestionInfo) => {
    const typed = answers.isTyped(question) ? answers.of(question) : null;
    return typed === null ? question.isAnswered : !isBlank(typed);
  };
  useEffect(() => {
    if (!isOpen) return;
    const questions = sections.flatMap((section) => section.questions);
    ask(conversation, questions.find((question) => question.mayAnswer && !isAnswered(question))?.id);
  }, [isOpen]);

  const section = sections[current] ?? sections[0];
  if (!section) return null;
  return (
    <section id={Asked} class="questions" aria-label={templateName ?? ""}>
      <h2>
        {templateName}
        {isOpen && <span class="quiet clock"> {text(strings.minutesRunning, clock)}</span>}
      </h2>
      <SectionTabs
        sections={sections}
        current={sections.indexOf(section)}
        isAnswered={isAnswered}
        onSelect={(index) => {
          setCurrent(index);
          document.getElementById(Asked)?.scrollIntoView();
        }}
      />
      <QuestionPanel
        section={section}
        conversation={conversation}
        record={record}
        promiseDay={promiseDay}
        answers={answers}
        missing={completion.missing}
        onChanged={onChanged}
      />
      {(isOpen || conversation.mayAnswer) && (
        <TalkBar
          conversation={conversation}
          answers={answers}
          completion={completion}
          clock={clock}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}
