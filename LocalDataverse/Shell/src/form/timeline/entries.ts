import { fill, strings } from "../../strings";
import { mayWriteRowOf } from "../../webapi/access";
import { withOwnStatus } from "../../webapi/activityStatus";
import { create, getJson, update, type Row } from "../../webapi/client";
import { lookupNavigation, tableOf, type TableSummary } from "../../webapi/metadata";
import { formatted, referenceOf, text, type Reference } from "../../webapi/row";

export interface TimelineEntry {
  reference: Reference;
  kind: string;
  kindLabel: string;
  title: string;
  body: string;
  owner: string;
  /** When it happened or is due: ISO, for sorting. */
  at: string;
  atText: string;
  /** Its state and reason as its own table calls them. */
  status: string;
  /** Open, and the user's to complete. */
  canComplete: boolean;
  isOverdue: boolean;
}

const activityColumns =
  "activityid,activitytypecode,subject,description,statecode,statuscode,scheduledstart,scheduledend,actualend,createdon,_ownerid_value";

/** What is to be done by a day; other activities take place at a time. */
const hasDue = new Set(["task", "phonecall", "email", "letter"]);

/** What happened to a record: its activities and its notes, newest first. */
export async function readTimeline(record: Reference, tables: Map<string, TableSummary>): Promise<TimelineEntry[]> {
  const [activities, notes] = await Promise.all([
    getJson(
      `activitypointers?$select=${activityColumns}&$filter=_regardingobjectid_value eq ${record.id}&$orderby=createdon desc&$top=100`,
    ),
    getJson(
      `annotations?$select=annotationid,subject,notetext,createdon,_ownerid_value&$filter=_objectid_value eq ${record.id}&$orderby=createdon desc&$top=100`,
    ),
  ]);
  const own = await withOwnStatus(activities.value);
  const entries = [...(await Promise.all(own.map((row) => activityEntry(row, tables)))), ...notes.value.map(noteEntry)];
  return entries.sort((a, b) => b.at.localeCompare(a.at));
}

async function activityEntry(row: Row, tables: Map<string, TableSummary>): Promise<TimelineEntry> {
  const kind = text(row, "activitytypecode");
  const state = Number(row["statecode"] ?? 0);
  const open = state === 0 || state === 3;
  // A closed activity stands where it ended, an open one where it is due or, a meeting, where it begins.
  const isDue = open && hasDue.has(kind) && row["scheduledend"] != null;
  const places = isDue ? ["scheduledend"] : ["actualend", "scheduledstart", "scheduledend"];
  const column = places.find((name) => row[name] != null) ?? "createdon";
  const shown = formatted(row, column);
  const owner = referenceOf(row, "ownerid");
  return {
    reference: { id: text(row, "activityid"), table: kind, name: text(row, "subject") },
    kind,
    kindLabel: tables.get(kind)?.displayName ?? kind,
    title: text(row, "subject"),
    body: text(row, "description"),
    owner: owner?.name ?? "",
    at: text(row, column),
    atText: isDue ? fill(strings.dueOn, shown) : shown,
    status: formatted(row, "statuscode") || formatted(row, "statecode"),
    canComplete: open && (await mayWriteRowOf(owner?.id ?? "", kind)),
    isOverdue: open && isPast(text(row, "scheduledend")),
  };
}

function isPast(instant: string): boolean {
  return instant !== "" && Date.parse(instant) < Date.now();
}

function noteEntry(row: Row): TimelineEntry {
  return {
    reference: { id: text(row, "annotationid"), table: "annotation", name: text(row, "subject") },
    kind: "annotation",
    kindLabel: "",
    title: text(row, "subject"),
    body: text(row, "notetext"),
    owner: referenceOf(row, "ownerid")?.name ?? "",
    at: text(row, "createdon"),
    atText: formatted(row, "createdon"),
    status: "",
    canComplete: false,
    isOverdue: false,
  };
}

/** Adds an activity or a note about a record. */
export async function addEntry(tableName: string, record: Reference, recordSet: string, values: Row): Promise<void> {
  const table = await tableOf(tableName);
  const lookup = tableName === "annotation" ? "objectid" : "regardingobjectid";
  const bind = `${lookupNavigation(table, lookup, record.table)}@odata.bind`;
  await create(table.entitySet, { ...values, [bind]: `/${recordSet}(${record.id})` });
}

export async function completeActivity(entry: TimelineEntry, tables: Map<string, TableSummary>): Promise<void> {
  await update(tables.get(entry.kind)?.entitySet ?? "", entry.reference.id, { statecode: 1 });
}
