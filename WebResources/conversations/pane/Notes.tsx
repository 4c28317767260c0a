import { text } from "../../shared/text";
import type { ColumnInfo, QuestionInfo } from "../contracts.g";
import * as strings from "./strings";
import { useLabel } from "./useLabel";

/** The element that holds the notes, for whoever reads them out with the question. */
export const notesId = (id: string): string => `${id}-notes`;

/** What stands beneath a prompt: the help, and what the record says where the question is about one of its columns. */
export function Notes({ question: { help, column }, id }: { question: QuestionInfo; id: string }) {
  return (
    <div id={notesId(id)}>
      {help !== null && <p class="quiet help">{help}</p>}
      {column && <RecordColumn column={column} />}
    </div>
  );
}

function RecordColumn({ column }: { column: ColumnInfo }) {
  return (
    <p class="record-column">
      {useLabel(column)}: {column.value ?? text(strings.factNone)}
    </p>
  );
}
