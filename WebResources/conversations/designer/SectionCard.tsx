import { text } from "../../shared/text";
import type { TemplateFindingInfo } from "../contracts.g";
import type { Section } from "./design";
import type { Edit } from "./edit";
import { Text } from "./Fields";
import { FindingLines } from "./Findings";
import type { Column, Library } from "./library";
import { Moving, movesByKey } from "./Moving";
import { QuestionCard } from "./QuestionCard";
import * as strings from "./strings";
import { nameOf } from "./useEdit";

interface Props {
  section: Section;
  number: number;
  /** How many questions stand before it. */
  before: number;
  library: Library;
  columns: Column[];
  findings: TemplateFindingInfo[];
  edit: Edit;
}

/** A section with its questions, in order. */
export function SectionCard({ section, number, before, library, columns, findings, edit }: Props) {
  const { id } = section;
  const name = nameOf(section.name);
  const own = findings.filter((finding) => finding.sectionId === id && finding.questionId === null);
  return (
    <li
      class="card"
      aria-label={text(strings.designSection, number)}
      onKeyDown={(event) => movesByKey(event, (by) => edit.moveSection(section, by))}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        edit.drop(section);
      }}
    >
      <div class="bar">
        <h2>{text(strings.designSection, number)}</h2>
        <Moving
          id={id}
          name={name}
          onMove={(by) => edit.moveSection(section, by)}
          onRemove={() => edit.removeSection(section)}
          onDragStart={(event) => {
            event.dataTransfer?.setData("text/plain", name);
            edit.drag({ kind: "section", id });
          }}
        />
      </div>
      <div class="row">
        <Text
          id={`section-${id}`}
          label={text(strings.designSectionName)}
          value={section.name}
          most={200}
          invalid={section.name.trim() === ""}
          onChange={(typed) => edit.section(section, { name: typed })}
        />
        <Text
          id={`hint-${id}`}
          label={text(strings.designSectionHelp)}
          value={section.help}
          most={2000}
          onChange={(help) => edit.section(section, { help })}
        />
      </div>
      <FindingLines id={id} findings={own} />
      <ol class="question-cards">
        {section.questions.map((question, index) => (
          <QuestionCard
            key={question.id}
            question={question}
            section={section}
            number={before + index + 1}
            library={library}
            columns={columns}
            findings={findings.filter((finding) => finding.questionId === question.id)}
            edit={edit}
          />
        ))}
      </ol>
      <button type="button" class="add" id={`add-${id}`} onClick={() => edit.addQuestion(section)}>
        + {text(strings.designAddQuestion, name)}
      </button>
    </li>
  );
}
