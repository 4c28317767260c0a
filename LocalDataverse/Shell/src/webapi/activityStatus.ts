import { optionsOf } from "./choices";
import { getJson, type Row } from "./client";
import { formattedSuffix, text } from "./row";

// The state and its reason, each with the metadata type whose options they are.
const casts = { statecode: "StateAttributeMetadata", statuscode: "StatusAttributeMetadata" };
type StatusColumn = keyof typeof casts;

const labels = new Map<string, Promise<Map<number, string>>>();

/**
 * Rows of all kinds of activities, each with the state and the reason its own table has for them. The platform labels them by
 * the list's table, where a task that is "Not Started" reads "Completed" (Microsoft: "Activity (ActivityPointer) table").
 */
export function withOwnStatus(rows: Row[]): Promise<Row[]> {
  return Promise.all(rows.map(ownStatus));
}

/** Forgets what was read; tests need it. */
export function forgetStatusLabels(): void {
  labels.clear();
}

async function ownStatus(row: Row): Promise<Row> {
  const table = text(row, "activitytypecode");
  if (table === "") return row;
  const own = await Promise.all(
    (Object.keys(casts) as StatusColumn[])
      .filter((column) => row[column] != null)
      .map(async (column) => [column, (await labelsOf(table, column)).get(Number(row[column]))] as const),
  );
  const known = own.filter(([, label]) => label !== undefined);
  return { ...row, ...Object.fromEntries(known.map(([column, label]) => [column + formattedSuffix, label])) };
}

function labelsOf(table: string, column: StatusColumn): Promise<Map<number, string>> {
  const key = `${table}.${column}`;
  let read = labels.get(key);
  if (!read) {
    read = getJson<{ value: Row[] }>(
      `EntityDefinitions(LogicalName='${table}')/Attributes/Microsoft.Dynamics.CRM.${casts[column]}?$select=LogicalName&$expand=OptionSet`,
    ).then(
      ({ value }) =>
        new Map(value.flatMap((row) => optionsOf(row["OptionSet"] as Row | null)).map((o) => [o.value, o.label])),
    );
    labels.set(key, read);
    read.catch(() => labels.delete(key));
  }
  return read;
}
