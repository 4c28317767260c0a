import { useState } from "preact/hooks";
import { coach_answerer, coach_questionkind, opportunity } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { QuestionInfo } from "../contracts.g";
import type { Typed } from "../pane/answer";
import { AnswerField } from "../pane/AnswerField";
import { Notes } from "../pane/Notes";
import { Prompt } from "../pane/Prompt";
import type { SavedAnswers } from "../pane/useSavedAnswers";
import { linesOf, type Design, type Question } from "./design";
import * as strings from "./strings";
import { nameOf } from "./useEdit";

/** The questions as the pane asks them, by the pane's own fields; what is answered is kept nowhere. */
export function Preview({ design }: { design: Design }) {
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
    <section class="card preview" aria-label={text(strings.designPreview)}>
      <h2>{text(strings.designPreview)}</h2>
      <p class="quiet hint">{text(strings.designPreviewHint)}</p>
      {design.sections.map((section) => (
        <div key={section.id} class="preview-section">
          <h3>{nameOf(section.name)}</h3>
          {section.help.trim() !== "" && <p class="quiet help">{section.help}</p>}
          {section.questions.map((question) => (
            <Asked key={question.id} question={question} table={design.head.tables[0]} answers={answers} />
          ))}
        </div>
      ))}
    </section>
  );
}

interface AskedProps {
  question: Question;
  /** The table whose column is shown; every table of the template has it. */
  table: string | undefined;
  answers: SavedAnswers;
}

function Asked({ question, table, answers }: AskedProps) {
  const asked = inPane(question, table ?? opportunity.logicalName);
  if (question.kind !== coach_questionkind.Commitment)
    return <AnswerField question={asked} answers={answers} missing={false} record={null} />;
  return (
    <div class="question">
      <p class="promise">
        <Prompt question={asked} />
      </p>
      <Notes question={asked} id={asked.id} />
      <p class="quiet">{text(strings.designPreviewPromise)}</p>
    </div>
  );
}

const inPane = (question: Question, table: string): QuestionInfo => ({
  id: `preview-${question.id}`,
  prompt: nameOf(question.prompt),
  help: question.help.trim() === "" ? null : question.help,
  kind: question.kind,
  required: question.required,
  choices: linesOf(question.choices),
  column: question.column === "" ? null : { table, name: question.column, value: text(strings.designPreviewColumn) },
  answeredBy: coach_answerer.Either,
  mayAnswer: true,
  isAnswered: false,
  answer: null,
});
