import {
  coach_metric,
  coach_metric_columns,
  coach_segment,
  coach_segment_columns,
  coach_segmenttable,
} from "../../shared/model.g";
import { readBatch, rowsIn, type Answer } from "../../shared/readBatch";
import { countIn, countingFetch, fetchQuestion, type Count } from "../views/matching";
import { factsOf, tablesQuestion, type TableFacts, type TableJson } from "../views/tableFacts";
import { choiceKey, valuesNamed, type Choices } from "./choices";
import { matchOf, type Definition, type Match } from "./matches";

const segmentTables: Record<number, string> = {
  [coach_segmenttable.Account]: "account",
  [coach_segmenttable.Opportunity]: "opportunity",
  [coach_segmenttable.Lead]: "lead",
};

interface DefinitionRow {
  coach_metricid?: string;
  coach_segmentid?: string;
  coach_name: string;
  coach_sourcetable?: string | null;
  coach_table?: number | null;
  coach_fetchxml: string | null;
  coach_unit?: string | null;
}

/** The active metrics, and the active segments. */
export const definitionsQuestions = (): [string, string] => [
  `${coach_metric.entitySetName}?$select=${[coach_metric_columns.coach_name, coach_metric_columns.coach_sourcetable, coach_metric_columns.coach_fetchxml, coach_metric_columns.coach_unit].join(",")}&$filter=statecode eq 0&$orderby=${coach_metric_columns.coach_name}`.replaceAll(
    " ",
    "%20",
  ),
  `${coach_segment.entitySetName}?$select=${[coach_segment_columns.coach_name, coach_segment_columns.coach_table, coach_segment_columns.coach_fetchxml].join(",")}&$filter=statecode eq 0&$orderby=${coach_segment_columns.coach_name}`.replaceAll(
    " ",
    "%20",
  ),
];

export const definitionsIn = (answer: Answer | undefined): Definition[] =>
  rowsIn<DefinitionRow>(answer).map((row) => ({
    id: row.coach_metricid ?? row.coach_segmentid ?? "",
    name: row.coach_name,
    table: row.coach_sourcetable ?? segmentTables[row.coach_table ?? 0] ?? "",
    fetchXml: row.coach_fetchxml ?? "",
    unit: row.coach_unit,
  }));

/** What each of the definitions finds in this organisation: the tables and their choices in one request, the counts in another. */
export async function matchAll(definitions: Definition[]): Promise<Match[]> {
  const tables = await readTablesAndChoices(definitions);
  const all = [...new Set(definitions.map(({ table }) => table))].flatMap((name) => tables.facts.get(name) ?? []);
  const asked = definitions.map((definition) => questionOf(definition, tables.facts.get(definition.table)));
  const inTables = all.map((table) =>
    fetchQuestion(table, countingFetch(`<fetch><entity name="${table.name}" /></fetch>`, table)),
  );
  const answers = await readBatch([...asked.filter((one) => typeof one === "string"), ...inTables]);

  const ofTables = new Map(all.map((table, index) => [table.name, answers[answers.length - all.length + index]]));
  let next = 0;
  return definitions.map((definition, index) => {
    const question = asked[index];
    const counted = typeof question === "string" ? countOf(answers[next++]) : (question ?? new Error(definition.table));
    const inTable = countOf(ofTables.get(definition.table));
    return matchOf(definition, counted, inTable instanceof Error ? undefined : inTable.atLeast, tables.choices);
  });
}

/** The question for how many it finds, or why that cannot be asked. */
function questionOf(definition: Definition, table: TableFacts | undefined): string | Error {
  if (!table) return new Error(definition.table);
  try {
    return fetchQuestion(table, countingFetch(definition.fetchXml, table));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function countOf(answer: Answer | undefined): Count | Error {
  try {
    return countIn(answer);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface ChoiceJson {
  LogicalName: string;
  DisplayName: { UserLocalizedLabel: { Label: string } | null };
  OptionSet?: { Options: { Value: number }[] } | null;
  GlobalOptionSet?: { Options: { Value: number }[] } | null;
}

/** Of which kinds columns are that have values of their own. */
const kinds = [
  ["StateAttributeMetadata", "OptionSet"],
  ["StatusAttributeMetadata", "OptionSet"],
  ["PicklistAttributeMetadata", "OptionSet,GlobalOptionSet"],
] as const;

async function readTablesAndChoices(
  definitions: Definition[],
): Promise<{ facts: Map<string, TableFacts>; choices: Choices }> {
  const named = definitions.flatMap(({ fetchXml }) => valuesNamed(fetchXml));
  const tables = [...new Set(named.map(({ table }) => table))].filter((table) => /^\w+$/.test(table));
  const counted = [...new Set(definitions.map(({ table }) => table))].filter((table) => /^\w+$/.test(table));
  if (counted.length === 0) return { facts: new Map(), choices: new Map() };

  const asked = tables.flatMap((table) => kinds.map(([kind, options]) => ({ table, kind, options })));
  const [definitionsAnswer, ...choiceAnswers] = await readBatch([
    tablesQuestion(counted).replaceAll(" ", "%20"),
    ...asked.map(
      ({ table, kind, options }) =>
        `EntityDefinitions(LogicalName='${table}')/Attributes/Microsoft.Dynamics.CRM.${kind}?$select=LogicalName,DisplayName&$expand=${options}`,
    ),
  ]);
  const choices: Choices = new Map();
  asked.forEach(({ table }, index) => {
    // A table that is not here has no choices; that it is not is told by what asks it.
    const answer = choiceAnswers[index];
    for (const column of answer instanceof Error ? [] : rowsIn<ChoiceJson>(answer))
      choices.set(choiceKey(table, column.LogicalName), {
        label: column.DisplayName.UserLocalizedLabel?.Label ?? column.LogicalName,
        values: new Set((column.OptionSet ?? column.GlobalOptionSet)?.Options.map(({ Value }) => Value) ?? []),
      });
  });
  return {
    facts: new Map(rowsIn<TableJson>(definitionsAnswer).map((json) => [json.LogicalName, factsOf(json)])),
    choices,
  };
}
