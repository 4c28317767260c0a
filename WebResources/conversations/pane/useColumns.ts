import { useEffect, useState } from "preact/hooks";
import type { RecordFacts } from "../contracts";
import type { Section } from "./conversation";
import { readColumns } from "./recordColumns";

const none: ReadonlyMap<string, string> = new Map();

/** What the columns say that questions are about: read with the record, and again when the record was. */
export function useColumns(record: RecordFacts, sections: Section[]): ReadonlyMap<string, string> {
  const [columns, setColumns] = useState(none);
  useEffect(() => {
    const named = sections.flatMap(({ questions }) => questions.flatMap(({ column }) => column ?? []));
    let isWanted = true;
    // They stand beside the questions as a help: without them a conversation goes on.
    readColumns(record, [...new Set(named)]).then(
      (read) => isWanted && setColumns(read),
      () => isWanted && setColumns(none),
    );
    return () => {
      isWanted = false;
    };
  }, [record, sections]);
  return columns;
}
