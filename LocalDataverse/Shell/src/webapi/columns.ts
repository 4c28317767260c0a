import type { Row } from "./client";

export type ColumnKind =
  | "text"
  | "memo"
  | "integer"
  | "decimal"
  | "money"
  | "boolean"
  | "datetime"
  | "choice"
  | "multichoice"
  | "state"
  | "status"
  | "lookup"
  | "partylist"
  | "id"
  | "other";

export interface Option {
  value: number;
  label: string;
  color: string | null;
  /** The state a status reason belongs to. */
  state: number | null;
  /** The status reason a state starts with. */
  defaultStatus: number | null;
}

export interface Column {
  name: string;
  schemaName: string;
  kind: ColumnKind;
  attributeType: string;
  label: string;
  description: string;
  required: "none" | "recommended" | "required";
  maxLength: number | null;
  min: number | null;
  max: number | null;
  precision: number;
  format: string;
  dateOnly: boolean;
  behavior: "UserLocal" | "DateOnly" | "TimeZoneIndependent";
  defaultValue: number | boolean | null;
  targets: string[];
  options: Option[];
  canCreate: boolean;
  canUpdate: boolean;
  /** A helper of another column (the name of a lookup, the base amount of money). */
  attributeOf: string | null;
}

const kinds: Record<string, ColumnKind> = {
  String: "text",
  EntityName: "text",
  Memo: "memo",
  Integer: "integer",
  BigInt: "integer",
  Double: "decimal",
  Decimal: "decimal",
  Money: "money",
  Boolean: "boolean",
  DateTime: "datetime",
  Picklist: "choice",
  State: "state",
  Status: "status",
  Lookup: "lookup",
  Customer: "lookup",
  Owner: "lookup",
  PartyList: "partylist",
  Uniqueidentifier: "id",
};

/** A Label of the metadata API in the user's language. */
export function labelOf(label: unknown): string {
  const value = label as { UserLocalizedLabel?: { Label?: string }; LocalizedLabels?: { Label?: string }[] } | null;
  return value?.UserLocalizedLabel?.Label ?? value?.LocalizedLabels?.[0]?.Label ?? "";
}

export function columnOf(attribute: Row, choices: Map<string, Option[]>): Column {
  const name = String(attribute["LogicalName"]);
  const type = String(attribute["AttributeType"] ?? "");
  const typeName = valueOf(attribute["AttributeTypeName"]);
  const behavior = valueOf(attribute["DateTimeBehavior"]);
  const format = String(attribute["Format"] ?? valueOf(attribute["FormatName"]) ?? "");
  return {
    name,
    schemaName: String(attribute["SchemaName"] ?? name),
    kind: typeName === "MultiSelectPicklistType" ? "multichoice" : (kinds[type] ?? "other"),
    attributeType: type,
    label: labelOf(attribute["DisplayName"]) || name,
    description: labelOf(attribute["Description"]),
    required: requiredOf(valueOf(attribute["RequiredLevel"])),
    maxLength: numberOf(attribute["MaxLength"]),
    min: numberOf(attribute["MinValue"]),
    max: numberOf(attribute["MaxValue"]),
    precision: numberOf(attribute["Precision"]) ?? 2,
    format,
    dateOnly: behavior === "DateOnly" || format === "DateOnly",
    behavior: behavior === "DateOnly" || behavior === "TimeZoneIndependent" ? behavior : "UserLocal",
    defaultValue: defaultOf(attribute),
    targets: Array.isArray(attribute["Targets"])
      ? (attribute["Targets"] as string[])
      : type === "Owner"
        ? ["systemuser", "team"]
        : [],
    options: choices.get(name) ?? [],
    canCreate: attribute["IsValidForCreate"] !== false,
    canUpdate: attribute["IsValidForUpdate"] !== false,
    attributeOf: typeof attribute["AttributeOf"] === "string" ? attribute["AttributeOf"] : null,
  };
}

function requiredOf(level: string | undefined): Column["required"] {
  if (level === "ApplicationRequired" || level === "SystemRequired") return "required";
  return level === "Recommended" ? "recommended" : "none";
}

function valueOf(managed: unknown): string | undefined {
  if (typeof managed === "string") return managed;
  const value = (managed as { Value?: unknown } | null | undefined)?.Value;
  return value == null ? undefined : String(value);
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function defaultOf(attribute: Row): number | boolean | null {
  const value = attribute["DefaultFormValue"] ?? attribute["DefaultValue"];
  // -1 is how the metadata says "no default".
  return typeof value === "boolean" || (typeof value === "number" && value !== -1) ? value : null;
}
