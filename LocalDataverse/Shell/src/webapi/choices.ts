import { getJson, type Row } from "./client";
import { labelOf, type Option } from "./columns";

// The options of a choice are a navigation property of the derived metadata types, so each type is asked for by a cast.
const casts = [
  "PicklistAttributeMetadata",
  "MultiSelectPicklistAttributeMetadata",
  "StateAttributeMetadata",
  "StatusAttributeMetadata",
  "BooleanAttributeMetadata",
];

/** The options of every choice column of a table. */
export async function choicesOf(table: string): Promise<Map<string, Option[]>> {
  const answers = await Promise.all(
    casts.map((cast) =>
      getJson<{ value: Row[] }>(
        `EntityDefinitions(LogicalName='${table}')/Attributes/Microsoft.Dynamics.CRM.${cast}?$select=LogicalName&$expand=OptionSet,GlobalOptionSet`,
      ),
    ),
  );
  return new Map(
    answers.flatMap(({ value }) =>
      value.map((attribute): [string, Option[]] => [
        String(attribute["LogicalName"]),
        optionsOf((attribute["OptionSet"] ?? attribute["GlobalOptionSet"]) as Row | null),
      ]),
    ),
  );
}

export function optionsOf(set: Row | null | undefined): Option[] {
  if (!set) return [];
  // A two-option set has no list but a true and a false option.
  const list = Array.isArray(set["Options"]) ? (set["Options"] as Row[]) : [set["FalseOption"], set["TrueOption"]];
  return (list as (Row | null | undefined)[])
    .filter((option): option is Row => option != null)
    .map((option) => ({
      value: Number(option["Value"]),
      label: labelOf(option["Label"]) || String(option["Value"]),
      color: typeof option["Color"] === "string" ? option["Color"] : null,
      state: typeof option["State"] === "number" ? option["State"] : null,
      defaultStatus: typeof option["DefaultStatus"] === "number" ? option["DefaultStatus"] : null,
    }));
}
