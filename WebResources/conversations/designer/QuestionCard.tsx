import { coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { TemplateFindingInfo } from "../contracts.g";
import type { Question, Section } from "./design";
import type { Edit } from "./edit";
import { Select, Text } from "./Fields";
import { FindingLines, findingsId } from "./Findings";
import type { Column, Library } from "./library";
import { Moving, movesByKey } from "./Moving";
import * as strings from "./strings";
import { nameOf } from "./useEdit";

interface Props {
  question: Question;
  section: Section;
  number: number;
  library: Library;
  columns: Column[];
  findings: TemplateFindingInfo[];
  edit: Edit;
}

const lined: Partial<Record<coach_questionkind, string>> = {
  [coach_questionkind.Choice]: strings.designChoices,
  [coach_questionkind.Rating]: strings.designLevels,
};

/** One question: what is asked, how it is answered, and what the server finds wrong with it. */
export function QuestionCard({ question, section, number, library, columns, findings, edit }: Props) {
  const { id, column } = question;
  const name = nameOf(question.prompt);
  const change = (part: Partial<Question>) => edit.question(question, part);
  const lines = lined[question.kind];
  return (
    <li
      class="question-card"
      aria-label={text(strings.designQuestion, number)}
      onKeyDown={(event) => movesByKey(event, (by) => edit.moveQuestion(question, by))}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        edit.drop(section, question);
      }}
    >
      <div class="bar">
        <span class="quiet">{text(strings.designQuestion, number)}</span>
        <Moving
          id={id}
          name={name}
          onMove={(by) => edit.moveQuestion(question, by)}
          onRemove={() => edit.removeQuestion(question)}
          onDragStart={(event) => {
            event.dataTransfer?.setData("text/plain", name);
            edit.drag({ kind: "question", id });
          }}
        />
      </div>
      <Text
        id={`prompt-${id}`}
        label={text(strings.designPrompt)}
        value={question.prompt}
        most={400}
        invalid={question.prompt.trim() === "" || findings.some(({ isError }) => isError)}
        describedBy={findings.length > 0 ? findingsId(id) : undefined}
        onChange={(prompt) => change({ prompt })}
      />
      <FindingLines id={id} findings={findings} />
      <div class="row">
        <Select
          id={`kind-${id}`}
          label={text(strings.designKind)}
          value={question.kind}
          options={library.kinds}
          onChange={(kind) => change({ kind })}
        />
        <Select
          id={`by-${id}`}
          label={text(strings.designAnsweredBy)}
          value={question.answeredBy}
          options={library.answerers}
          onChange={(answeredBy) => change({ answeredBy })}
        />
        <div class="field">
          <label for={`column-${id}`}>{text(strings.designColumn)}</label>
          <select
            id={`column-${id}`}
            value={column}
            onChange={(event) => change({ column: event.currentTarget.value })}
          >
            <option value="">{text(strings.designColumnNone)}</option>
            {columns.map((each) => (
              <option key={each.name} value={each.name}>
                {each.label}
              </option>
            ))}
            {column !== "" && !columns.some((each) => each.name === column) && (
              <option value={column}>{text(strings.designColumnGone, column)}</option>
            )}
          </select>
        </div>
        <label class="check">
          <input
            type="checkbox"
            id={`required-${id}`}
            checked={question.required}
            onChange={(event) => change({ required: event.currentTarget.checked })}
          />
          {text(strings.designRequired)}
        </label>
      </div>
      {lines !== undefined && (
        <Text
          id={`choices-${id}`}
          label={text(lines)}
          value={question.choices}
          most={4000}
          rows={5}
          onChange={(choices) => change({ choices })}
        />
      )}
      <Text
        id={`help-${id}`}
        label={text(strings.designHelp)}
        value={question.help}
        most={2000}
        onChange={(help) => change({ help })}
      />
    </li>
  );
}
