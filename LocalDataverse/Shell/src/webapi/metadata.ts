import { getJson, type Row } from "./client";
import { columnOf, labelOf, type Column } from "./columns";
import { choicesOf } from "./choices";

export type { Column, ColumnKind, Option } from "./columns";

/** What is known of every table at once: enough for names and addresses. */
export interface TableSummary {
  logicalName: string;
  schemaName: string;
  entitySet: string;
  idColumn: string;
  nameColumn: string;
  displayName: string;
  collectionName: string;
  objectTypeCode: number;
  isActivity: boolean;
  isUserOwned: boolean;
  hasNotes: boolean;
  /** The web resource drawn as its icon. */
  icon: string;
}

export interface OneToMany {
  schemaName: string;
  referencedTable: string;
  referencedColumn: string;
  referencingTable: string;
  referencingColumn: string;
  lookupNavigation: string;
  collectionNavigation: string;
  menu: { behavior: string; label: string; order: number };
}

export interface Table extends TableSummary {
  columns: Map<string, Column>;
  oneToMany: OneToMany[];
  manyToOne: OneToMany[];
  /** The answer as it came, for Xrm.Utility.getEntityMetadata. */
  raw: Row;
}

const summaryColumns =
  "LogicalName,SchemaName,EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,DisplayName,DisplayCollectionName,ObjectTypeCode,IsActivity,OwnershipType,HasNotes,IconVectorName";

let summaries: Promise<Map<string, TableSummary>> | undefined;
const tables = new Map<string, Promise<Table>>();

/** Every table's summary, read once. */
export function allTables(): Promise<Map<string, TableSummary>> {
  summaries ??= getJson<{ value: Row[] }>(`EntityDefinitions?$select=${summaryColumns}`).then(
    ({ value }) => new Map(value.map((row) => [String(row["LogicalName"]), summaryOf(row)])),
  );
  return summaries;
}

/** One table with its columns and relationships, read once. */
export function tableOf(logicalName: string): Promise<Table> {
  let table = tables.get(logicalName);
  if (!table) {
    table = readTable(logicalName);
    tables.set(logicalName, table);
    table.catch(() => tables.delete(logicalName));
  }
  return table;
}

/** Forgets what was read; tests and a newly imported solution need it. */
export function forgetMetadata(): void {
  summaries = undefined;
  tables.clear();
}

async function readTable(logicalName: string): Promise<Table> {
  const [row, choices] = await Promise.all([
    getJson<Row>(
      `EntityDefinitions(LogicalName='${logicalName}')?$expand=Attributes,OneToManyRelationships,ManyToOneRelationships`,
    ),
    choicesOf(logicalName),
  ]);
  const columns = rows(row["Attributes"]).map((attribute) => columnOf(attribute, choices));
  return {
    ...summaryOf(row),
    columns: new Map(columns.map((column) => [column.name, column])),
    oneToMany: rows(row["OneToManyRelationships"]).map(relationshipOf),
    manyToOne: rows(row["ManyToOneRelationships"]).map(relationshipOf),
    raw: row,
  };
}

/** The single-valued navigation property that binds a lookup to a row of a table. */
export function lookupNavigation(table: Table, column: string, target: string): string {
  const relationship =
    table.manyToOne.find((r) => r.referencingColumn === column && r.referencedTable === target) ??
    table.manyToOne.find((r) => r.referencingColumn === column && r.referencedTable === "owner");
  return relationship?.lookupNavigation ?? table.columns.get(column)?.schemaName ?? column;
}

function summaryOf(row: Row): TableSummary {
  const logicalName = String(row["LogicalName"]);
  return {
    logicalName,
    schemaName: String(row["SchemaName"] ?? logicalName),
    entitySet: String(row["EntitySetName"] ?? ""),
    idColumn: String(row["PrimaryIdAttribute"] ?? ""),
    nameColumn: String(row["PrimaryNameAttribute"] ?? ""),
    displayName: labelOf(row["DisplayName"]) || logicalName,
    collectionName: labelOf(row["DisplayCollectionName"]) || labelOf(row["DisplayName"]) || logicalName,
    objectTypeCode: Number(row["ObjectTypeCode"] ?? 0),
    isActivity: row["IsActivity"] === true,
    isUserOwned: row["OwnershipType"] === "UserOwned" || row["OwnershipType"] === "TeamOwned",
    hasNotes: row["HasNotes"] === true,
    icon: String(row["IconVectorName"] ?? ""),
  };
}

function relationshipOf(row: Row): OneToMany {
  const menu = (row["AssociatedMenuConfiguration"] ?? {}) as Row;
  return {
    schemaName: String(row["SchemaName"] ?? ""),
    referencedTable: String(row["ReferencedEntity"] ?? ""),
    referencedColumn: String(row["ReferencedAttribute"] ?? ""),
    referencingTable: String(row["ReferencingEntity"] ?? ""),
    referencingColumn: String(row["ReferencingAttribute"] ?? ""),
    lookupNavigation: String(row["ReferencingEntityNavigationPropertyName"] ?? ""),
    collectionNavigation: String(row["ReferencedEntityNavigationPropertyName"] ?? ""),
    menu: {
      behavior: String(menu["Behavior"] ?? "DoNotDisplay"),
      label: labelOf(menu["Label"]),
      order: Number(menu["Order"] ?? 10000),
    },
  };
}

function rows(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : [];
}
