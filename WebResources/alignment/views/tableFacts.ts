import { readBatch, rowsIn } from "../../shared/readBatch";

/** A column by what people call it. */
export interface Column {
  name: string;
  label: string;
  /** Such as DateTime or Money. */
  type: string;
}

/** What a page needs to know of a table that it asks about. */
export interface TableFacts {
  name: string;
  /** What people call its rows: Phone Calls. */
  label: string;
  entitySet: string;
  idColumn: string;
  nameColumn: string;
  isActivity: boolean;
  columns: Column[];
}

interface LabelJson {
  UserLocalizedLabel: { Label: string } | null;
}

export interface TableJson {
  LogicalName: string;
  DisplayCollectionName: LabelJson;
  EntitySetName: string;
  PrimaryIdAttribute: string;
  PrimaryNameAttribute: string;
  IsActivity: boolean;
  Attributes?: { LogicalName: string; DisplayName: LabelJson; AttributeType: string; AttributeOf: string | null }[];
}

const labelOf = (label: LabelJson, name: string): string => label.UserLocalizedLabel?.Label ?? name;

const named = (tables: string[]): string => tables.map((table) => `LogicalName eq '${table}'`).join(" or ");

/** Asks which of the tables there are, and what they are called. */
export const tablesQuestion = (tables: string[], more = ""): string =>
  `EntityDefinitions?$select=LogicalName,DisplayCollectionName,EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,IsActivity${more}&$filter=${encodeURIComponent(named(tables))}`;

const withColumns = "&$expand=Attributes($select=LogicalName,DisplayName,AttributeType,AttributeOf)";

export function factsOf(json: TableJson): TableFacts {
  return {
    name: json.LogicalName,
    label: labelOf(json.DisplayCollectionName, json.LogicalName),
    entitySet: json.EntitySetName,
    idColumn: json.PrimaryIdAttribute,
    nameColumn: json.PrimaryNameAttribute,
    isActivity: json.IsActivity,
    columns: (json.Attributes ?? [])
      .filter((column) => column.AttributeOf === null && column.DisplayName.UserLocalizedLabel !== null)
      .map((column) => ({
        name: column.LogicalName,
        label: labelOf(column.DisplayName, column.LogicalName),
        type: column.AttributeType,
      })),
  };
}

/** The tables, in the order asked for; one that is not here is left out. */
export async function readTables(tables: string[]): Promise<TableFacts[]> {
  const [answer] = await readBatch([tablesQuestion(tables)]);
  const found = rowsIn<TableJson>(answer).map(factsOf);
  return tables.flatMap((name) => found.find((table) => table.name === name) ?? []);
}

/** One table with its columns. */
export async function readTable(table: string): Promise<TableFacts> {
  const [answer] = await readBatch([tablesQuestion([table], withColumns)]);
  const [found] = rowsIn<TableJson>(answer);
  if (!found) throw new Error(table);
  return factsOf(found);
}
