import { useEffect, useState } from "preact/hooks";
import type { RecordFacts } from "../contracts";
import { shown } from "../../shared/rows";
import { text } from "../../shared/text";
import { xrm } from "../../shared/xrm";
import * as strings from "./strings";

/** The value of one column of the record, beside the question that is about it. */
export function RecordColumn({ record, column }: { record: RecordFacts; column: string }) {
  const [words, setWords] = useState<string>();
  useEffect(() => {
    void readColumn(record, column).then(setWords, () => setWords(undefined));
  }, [record.table, record.id, column]);
  return words === undefined ? null : <p class="record-column">{words}</p>;
}

async function readColumn(record: RecordFacts, column: string): Promise<string> {
  const [row, metadata] = await Promise.all([
    xrm().WebApi.retrieveRecord(record.table, record.id, `?$select=${column}`) as PromiseLike<Record<string, unknown>>,
    xrm().Utility.getEntityMetadata(record.table, [column]),
  ]);
  const value = shown(row, column) ?? row[column];
  const attribute = metadata.Attributes.get(column) as { DisplayName?: string } | undefined;
  const words = typeof value === "string" || typeof value === "number" ? String(value) : text(strings.factNone);
  return `${attribute?.DisplayName ?? column}: ${words}`;
}
