import { useState } from "preact/hooks";
import { coach_answerer, coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { QuestionInfo } from "../contracts.g";
import type { Typed } from "../pane/answer";
import { AnswerField } from "../pane/AnswerField";
import { Prompt } from "../pane/Prompt";
import type { SavedAnswers } from "../pane/useSavedAnswers";
import { linesOf, type Design, type Question } from "./design";
import type { Column } from "./library";
import * as strings from "./strings";
import { nameOf } from "./useEdit";

/** The questions as the pane asks them, by the pane's own fields; what is answered is kept nowhere. */
export function Preview({ design, columns }: { design: Design; columns: Column[] }) {
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const answers: SavedAnswers = {
    of: ({ id }) => typed.get(id) ?? null,
    isTyped: ({ id }) => typed.has(id),
    isOvertaken: () => false,
    change: ({ id }, answer) => setTyped(new Map([...typed, [id, answer]])),
    takeTheirs: () => undefined,
    flush: () => Promise.resolve(),
    state: { kind: "idle" },
  };
  return (
    <section class="card preview" aria-label={text(strings.preview)}>
      <h2>{text(strings.preview)}</h2>
      <p class="quiet hint">{text(strings.previewHint)}</p>
      {design.sections.map((section) => (
        <div key={section.id} class="preview-section">
          <h3>{nameOf(section.name)}</h3>
          {section.help.trim() !== "" && <p class="quiet help">{section.help}</p>}
          {section.questions.map((question) => (
            <div key={question.id}>
              <Asked question={question} answers={answers} />
              {question.column !== "" && (
                <p class="record-column">
                  {text(
                    strings.previewColumn,
                    columns.find(({ name }) => name === question.column)?.label ?? question.column,
                  )}
                </p>
              )}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

function Asked({ question, answers }: { question: Question; answers: SavedAnswers }) {
  const asked = inPane(question);
  if (question.kind !== coach_questionkind.Commitment)
    return <AnswerField question={asked} answers={answers} missing={false} />;
  return (
    <div class="question">
      <p>
        <Prompt question={asked} />
      </p>
      {asked.help !== null && <p class="quiet help">{asked.help}</p>}
      <p class="quiet">{text(strings.previewPromise)}</p>
    </div>
  );
}

const inPane = (question: Question): QuestionInfo => ({
  id: `preview-${question.id}`,
  prompt: nameOf(question.prompt),
  help: question.help.trim() === "" ? null : question.help,
  kind: question.kind,
  required: question.required,
  choices: linesOf(question.choices),
  column: null,
  answeredBy: coach_answerer.Either,
  mayAnswer: true,
  isAnswered: false,
  answer: null,
});
