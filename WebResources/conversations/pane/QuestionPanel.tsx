import { coach_questionkind } from "../../shared/model.g";
import type { ConversationInfo, RecordInfo, SectionInfo } from "../contracts.g";
import { AnswerField } from "./AnswerField";
import { AnswerShown } from "./AnswerShown";
import { Commitments } from "./Commitments";
import { tabId } from "./SectionTabs";
import type { SavedAnswers } from "./useSavedAnswers";

interface Props {
  section: SectionInfo;
  conversation: ConversationInfo;
  record: RecordInfo | null;
  promiseDay: string;
  answers: SavedAnswers;
  /** The ids of the questions that are flagged. */
  missing: string[];
  onChanged: () => Promise<unknown>;
}

/** The questions of one section: to be answered here, or as they were answered. */
export function QuestionPanel({ section, conversation, record, promiseDay, answers, missing, onChanged }: Props) {
  return (
    <div role="tabpanel" id="section-panel" aria-labelledby={tabId(section)} class="section">
      {section.help !== null && <p class="quiet help">{section.help}</p>}
      {section.questions.map((question) => {
        const isMissing = missing.includes(question.id);
        if (question.kind === coach_questionkind.Commitment) {
          return (
            <Commitments
              key={question.id}
              question={question}
              conversation={conversation}
              record={record}
              promiseDay={promiseDay}
              missing={isMissing}
              onChanged={onChanged}
            />
          );
        }
        return question.mayAnswer ? (
          <AnswerField key={question.id} question={question} answers={answers} missing={isMissing} record={record} />
        ) : (
          <AnswerShown key={question.id} question={question} missing={isMissing} />
        );
      })}
    </div>
  );
}
