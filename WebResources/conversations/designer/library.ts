import {
  account,
  appointment,
  coach_alignmentplan,
  coach_question,
  coach_template,
  opportunity,
} from "../../shared/model.g";
import { send } from "../../shared/webApi";

export interface Option {
  value: number;
  label: string;
}

export interface Column {
  name: string;
  label: string;
}

export interface Table {
  name: string;
  label: string;
  columns: Column[];
}

/** What can be chosen, as this organisation has it and in the user's language. */
export interface Library {
  tables: Table[];
  stages: Option[];
  models: Option[];
  types: Option[];
  processes: Option[];
  gaps: Option[];
  kinds: Option[];
  answerers: Option[];
}

interface LabelJson {
  UserLocalizedLabel: { Label: string } | null;
}

interface ColumnJson {
  LogicalName: string;
  DisplayName: LabelJson;
  AttributeType: string;
  AttributeOf: string | null;
  IsValidForRead: boolean;
}

interface TableJson {
  LogicalName: string;
  DisplayName: LabelJson;
  Attributes: ColumnJson[];
}

interface ChoiceJson {
  LogicalName: string;
  OptionSet: OptionsJson | null;
  GlobalOptionSet: OptionsJson | null;
}

interface OptionsJson {
  Options: { Value: number; Label: LabelJson }[];
}

/** What a person cannot read beside a question: ids, and what only stands for something else. */
const unread = ["Uniqueidentifier", "Virtual", "EntityName", "ManagedProperty", "PartyList", "CalendarRules"];

const labelOf = (label: LabelJson, name: string): string => label.UserLocalizedLabel?.Label ?? name;

async function readTable(name: string): Promise<Table> {
  const table = await send<TableJson>(
    "GET",
    `EntityDefinitions(LogicalName='${name}')?$select=LogicalName,DisplayName&$expand=Attributes($select=LogicalName,DisplayName,AttributeType,AttributeOf,IsValidForRead)`,
  );
  return {
    name,
    label: labelOf(table.DisplayName, name),
    columns: table.Attributes.filter(
      (column) =>
        column.IsValidForRead &&
        column.AttributeOf === null &&
        !unread.includes(column.AttributeType) &&
        column.DisplayName.UserLocalizedLabel !== null,
    ).map((column) => ({ name: column.LogicalName, label: labelOf(column.DisplayName, column.LogicalName) })),
  };
}

/** The choices of the columns of a table. */
async function readChoices(table: string): Promise<(column: string) => Option[]> {
  const { value } = await send<{ value: ChoiceJson[] }>(
    "GET",
    `EntityDefinitions(LogicalName='${table}')/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet,GlobalOptionSet`,
  );
  return (column) => {
    const found = value.find(({ LogicalName }) => LogicalName === column);
    return ((found?.OptionSet ?? found?.GlobalOptionSet)?.Options ?? []).map((option) => ({
      value: option.Value,
      label: labelOf(option.Label, String(option.Value)),
    }));
  };
}

export async function readLibrary(): Promise<Library> {
  const [tables, deal, template, question] = await Promise.all([
    Promise.all(
      [opportunity.logicalName, account.logicalName, appointment.logicalName, coach_alignmentplan.logicalName].map(
        readTable,
      ),
    ),
    readChoices(opportunity.logicalName),
    readChoices(coach_template.logicalName),
    readChoices(coach_question.logicalName),
  ]);
  return {
    tables,
    stages: deal("salesstage"),
    models: template("coach_model"),
    types: template("coach_type"),
    processes: template("coach_process"),
    gaps: template("coach_gap"),
    kinds: question("coach_kind"),
    answerers: question("coach_answeredby"),
  };
}

/** The columns that every one of the tables has, by what people call them; without any table, those of all. */
export function columnsOf({ tables }: Library, chosen: string[]): Column[] {
  const among = tables.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  const [first, ...rest] = among;
  return (first?.columns ?? [])
    .filter(({ name }) => rest.every(({ columns }) => columns.some((column) => column.name === name)))
    .sort((one, other) => one.label.localeCompare(other.label));
}
