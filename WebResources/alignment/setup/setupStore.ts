import {
  coach_alignmentplan,
  coach_alignmentplan_columns,
  coach_alignmentplan_statuscode,
  coach_closure,
  coach_closure_columns,
  coach_template,
  coach_template_columns,
  coach_template_statuscode,
  coach_workcalendar,
  organization,
  organization_columns,
  transactioncurrency,
  transactioncurrency_columns,
} from "../../shared/model.g";
import { today } from "../../shared/dates";
import { readBatch, rowsIn, type Answer } from "../../shared/readBatch";
import { definitionsQuestions, definitionsIn, matchAll } from "./matchStore";
import { peopleQuestions, peopleIn } from "./peopleStore";
import {
  otherUnitsOf,
  type CalendarFacts,
  type CurrencyFacts,
  type Facts,
  type PlanFacts,
  type Read,
  type TemplateFacts,
} from "./steps";
import type { Definition, Match } from "./matches";

const active = "statecode eq 0";

/** The rows of a table with what is wanted of them; what is asked for is few. */
const list = (set: string, columns: string[], filter = ""): string =>
  `${set}?$select=${columns.join(",")}${filter === "" ? "" : `&$filter=${encodeURIComponent(filter)}`}`;

/** How many there are: the total beside a page without much on it. */
const count = (set: string, id: string, filter: string): string => `${list(set, [id], filter)}&$top=5000`;

/** What a reading says, or why it could not; one that fails leaves the others alone. */
function attempt<Value>(read: () => Value): Read<Value> {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads everything that the steps are judged by, in three requests however much is set up. */
export async function readFacts(): Promise<Facts> {
  const year = Number(today().slice(0, 4));
  const plan = coach_alignmentplan_columns.statuscode;
  const inYear = `${coach_closure_columns.coach_date} ge ${String(year)}-01-01 and ${coach_closure_columns.coach_date} le ${String(year)}-12-31`;
  const questions = [
    ...peopleQuestions(),
    count(coach_workcalendar.entitySetName, coach_workcalendar.primaryId, active),
    count(coach_closure.entitySetName, coach_closure.primaryId, `${active} and ${inYear}`),
    list(organization.entitySetName, [`_${organization_columns.basecurrencyid}_value`]),
    list(
      transactioncurrency.entitySetName,
      [transactioncurrency.primaryId, transactioncurrency_columns.isocurrencycode],
      active,
    ),
    count(coach_template.entitySetName, coach_template_columns.statuscode, active),
    count(coach_alignmentplan.entitySetName, plan, `${plan} ne ${String(coach_alignmentplan_statuscode.Draft)}`),
    count(coach_alignmentplan.entitySetName, plan, `${plan} eq ${String(coach_alignmentplan_statuscode.Draft)}`),
    ...definitionsQuestions(),
  ];
  const [direct, throughTeams, calendars, closures, organizations, currencies, templates, begun, drafts, ...defined] =
    await readBatch(questions);

  const metrics = attempt(() => definitionsIn(defined[0]));
  const segments = attempt(() => definitionsIn(defined[1]));
  const matched = await matchAll([...known(metrics), ...known(segments)]);
  return {
    roles: attempt(() => peopleIn([direct, throughTeams])),
    calendar: attempt((): CalendarFacts => ({
      year,
      calendars: rowsIn(calendars).length,
      closures: rowsIn(closures).length,
    })),
    currency: attempt(() => currencyIn(organizations, currencies, known(metrics))),
    metrics: matchesOf(metrics, matched),
    segments: matchesOf(segments, matched),
    templates: attempt(() => templatesIn(templates)),
    plan: attempt((): PlanFacts => ({ begun: rowsIn(begun).length, drafts: rowsIn(drafts).length })),
  };
}

const known = (definitions: Read<Definition[]>): Definition[] => (definitions instanceof Error ? [] : definitions);

const matchesOf = (definitions: Read<Definition[]>, matched: Match[]): Read<Match[]> =>
  definitions instanceof Error
    ? definitions
    : definitions.flatMap((one) => matched.find(({ definition }) => definition === one) ?? []);

function currencyIn(
  organizations: Answer | undefined,
  currencies: Answer | undefined,
  metrics: Definition[],
): CurrencyFacts {
  const [own] = rowsIn<{ _basecurrencyid_value: string }>(organizations);
  const all = rowsIn<{ transactioncurrencyid: string; isocurrencycode: string }>(currencies);
  const isBase = ({ transactioncurrencyid }: (typeof all)[number]) =>
    transactioncurrencyid === own?._basecurrencyid_value;
  const others = all.filter((one) => !isBase(one)).map(({ isocurrencycode }) => isocurrencycode);
  return { base: all.find(isBase)?.isocurrencycode ?? "", others, otherUnits: otherUnitsOf(metrics, others) };
}

function templatesIn(answer: Answer | undefined): TemplateFacts {
  const rows = rowsIn<{ statuscode: number }>(answer);
  const inState = (state: number) => rows.filter(({ statuscode }) => statuscode === state).length;
  return {
    published: inState(coach_template_statuscode.Published),
    drafts: inState(coach_template_statuscode.Draft),
  };
}
