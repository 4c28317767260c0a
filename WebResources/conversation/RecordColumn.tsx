import { useEffect, useState } from "preact/hooks";
import type { RecordFacts } from "../shared/coachingApi";
import { text } from "../shared/strings";
import { xrm } from "../shared/xrm";

/** The value of one column of the record, beside the question that is about it. */
export function RecordColumn({ record, column }: { record: RecordFacts; column: string }) {
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    void readColumn(record, column).then(setShown, () => setShown(undefined));
  }, [record.table, record.id, column]);
  return shown === undefined ? null : <p class="record-column">{shown}</p>;
}

async function readColumn(record: RecordFacts, column: string): Promise<string> {
  const [row, metadata] = await Promise.all([
    xrm().WebApi.retrieveRecord(record.table, record.id, `?$select=${column}`) as PromiseLike<Record<string, unknown>>,
    xrm().Utility.getEntityMetadata(record.table, [column]),
  ]);
  const value = row[`${column}@OData.Community.Display.V1.FormattedValue`] ?? row[column];
  const attribute = metadata.Attributes.get(column) as { DisplayName?: string } | undefined;
  const shown = typeof value === "string" || typeof value === "number" ? String(value) : text("factNone");
  return `${attribute?.DisplayName ?? column}: ${shown}`;
}
