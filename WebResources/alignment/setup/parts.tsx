import type { ComponentChild } from "preact";
import {
  coach_alignmentplan,
  coach_closure,
  coach_metric,
  coach_segment,
  coach_template,
  coach_workcalendar,
  systemuser,
  transactioncurrency,
} from "../../shared/model.g";
import { formatNumber } from "../../shared/format";
import { text, type Text } from "../../shared/text";
import { openList } from "../../shared/xrm";
import { Matches, Named, type Open } from "./Lists";
import type { Match } from "./matches";
import type { People, RoleName } from "./people";
import type { Way } from "./Step";
import type { About, Facts } from "./steps";
import * as strings from "./strings";

/** What is said of a step, from what was read for it. */
export interface Part {
  found: string[];
  /** Said where it is left. */
  toDo: string;
  more?: ComponentChild;
}

export const titles: Record<About, Text> = {
  roles: strings.rolesTitle,
  calendar: strings.calendarTitle,
  currency: strings.currencyTitle,
  metrics: strings.metricsTitle,
  segments: strings.segmentsTitle,
  templates: strings.templatesTitle,
  plan: strings.planTitle,
};

const roleNames: [RoleName, Text][] = [
  ["rep", strings.roleRep],
  ["manager", strings.roleManager],
  ["executive", strings.roleExecutive],
  ["administrator", strings.roleAdministrator],
];

const peopleWith = (count: number): string =>
  count === 0
    ? text(strings.roleNobody)
    : count === 1
      ? text(strings.rolePerson)
      : text(strings.rolePeople, formatNumber(count));

/** What was found for each step. */
export const parts: { [Step in About]: (facts: Exclude<Facts[Step], Error>, onOpen: Open) => Part } = {
  roles: (people, onOpen) => ({
    found: people.isMore ? [text(strings.rolesMore)] : [],
    toDo:
      people.having.rep === 0 || people.having.manager === 0
        ? text(strings.rolesNeeded)
        : text(strings.repsWithoutManagerDo),
    more: <Roles people={people} onOpen={onOpen} />,
  }),
  calendar: ({ year, calendars, closures }) => ({
    found: [
      text(strings.closuresFound, year, formatNumber(closures)),
      text(strings.calendarFound, formatNumber(calendars)),
    ],
    toDo: text(strings.closuresDo, year),
  }),
  currency: ({ base, others, otherUnits }, onOpen) => ({
    found: [
      text(strings.currencyFound, base),
      ...(others.length > 0 ? [text(strings.currencyOthers, others.join(", "))] : []),
    ],
    toDo: text(strings.currencyUnitsDo),
    more: <Named title={strings.currencyUnits} records={otherUnits} table={coach_metric.logicalName} onOpen={onOpen} />,
  }),
  metrics: (matches, onOpen) =>
    definitions(matches, coach_metric.logicalName, strings.metricsNone, strings.metricsFine, onOpen),
  segments: (matches, onOpen) =>
    definitions(matches, coach_segment.logicalName, strings.segmentsNone, strings.segmentsFine, onOpen),
  templates: ({ published, drafts }) => ({
    found: [text(strings.templatesFound, formatNumber(published), formatNumber(drafts))],
    toDo: text(strings.templatesDo),
  }),
  plan: ({ begun, drafts }) => ({
    found: [text(strings.planFound, formatNumber(begun), formatNumber(drafts))],
    toDo: text(drafts > 0 ? strings.planDrafted : strings.planDo),
  }),
};

function definitions(matches: Match[], table: string, none: Text, fine: Text, onOpen: Open): Part {
  const found = matches.filter(({ how }) => how === "fine").length;
  return {
    found: matches.length === 0 ? [] : [text(fine, formatNumber(found), formatNumber(matches.length))],
    toDo: text(matches.length === 0 ? none : strings.mendDefinitions),
    more: <Matches matches={matches} table={table} onOpen={onOpen} />,
  };
}

function Roles({ people, onOpen }: { people: People; onOpen: Open }) {
  return (
    <>
      <ul class="records" aria-label={text(strings.rolesTitle)}>
        {roleNames.map(([role, label]) => (
          <li key={role}>
            <span>{text(label)}</span>
            <span>{peopleWith(people.having[role])}</span>
          </li>
        ))}
      </ul>
      <Named
        title={strings.repsWithoutManager}
        records={people.repsWithoutManager}
        table={systemuser.logicalName}
        onOpen={onOpen}
      />
      <Named
        title={strings.managersWithoutReps}
        records={people.managersWithoutReps}
        table={systemuser.logicalName}
        onOpen={onOpen}
      />
    </>
  );
}

const list = (label: Text, table: string): Way => ({ label, go: () => openList(table) });

/** Where each step is done; a new record opens over the page, and the page is read again after it. */
export function waysOf(about: About, onNew: (table: string) => Promise<unknown>): Way[] {
  const make = (label: Text, table: string): Way => ({ label, go: () => onNew(table) });
  switch (about) {
    case "roles":
      return [list(strings.rolesOpen, systemuser.logicalName)];
    case "calendar":
      return [
        make(strings.closureNew, coach_closure.logicalName),
        list(strings.closuresOpen, coach_closure.logicalName),
        list(strings.calendarsOpen, coach_workcalendar.logicalName),
      ];
    case "currency":
      return [list(strings.currenciesOpen, transactioncurrency.logicalName)];
    case "metrics":
      return [make(strings.metricNew, coach_metric.logicalName), list(strings.metricsOpen, coach_metric.logicalName)];
    case "segments":
      return [
        make(strings.segmentNew, coach_segment.logicalName),
        list(strings.segmentsOpen, coach_segment.logicalName),
      ];
    case "templates":
      return [list(strings.templatesOpen, coach_template.logicalName)];
    case "plan":
      return [
        make(strings.planNew, coach_alignmentplan.logicalName),
        list(strings.plansOpen, coach_alignmentplan.logicalName),
      ];
  }
}
