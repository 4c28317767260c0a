import {
  role,
  role_columns,
  systemuser,
  systemuser_columns,
  systemuserroles,
  teammembership,
  teamroles,
} from "../../shared/model.g";
import { rowsIn, type Answer } from "../../shared/readBatch";
import { peopleOf, roles, type Holding, type People } from "./people";

/** As many as Dataverse answers at once. */
const LargestPage = 5000;

const held = `<link-entity name="${role.logicalName}" from="${role.primaryId}" to="${role.primaryId}" alias="role">
  <attribute name="${role_columns.parentrootroleid}" />
  <filter><condition attribute="${role_columns.parentrootroleid}" operator="in">${Object.values(roles)
    .map((id) => `<value>${id}</value>`)
    .join("")}</condition></filter>
</link-entity>`;

/** Enabled users with our roles, found through a path of joins; people, not applications. */
const holders = (path: string): string =>
  `${systemuser.entitySetName}?fetchXml=${encodeURIComponent(`<fetch distinct="true" count="${String(LargestPage)}"><entity name="${systemuser.logicalName}">
  <attribute name="${systemuser.primaryId}" /><attribute name="${systemuser_columns.fullname}" /><attribute name="${systemuser_columns.parentsystemuserid}" />
  <order attribute="${systemuser_columns.fullname}" />
  <filter>
    <condition attribute="${systemuser_columns.isdisabled}" operator="eq" value="0" />
    <condition attribute="${systemuser_columns.applicationid}" operator="null" />
  </filter>
  ${path}
</entity></fetch>`)}`;

const through = (table: string, column: string, inner: string): string =>
  `<link-entity name="${table}" from="${column}" to="${column}" intersect="true">${inner}</link-entity>`;

export const peopleQuestions = (): [string, string] => [
  holders(through(systemuserroles.logicalName, systemuser.primaryId, held)),
  holders(through(teammembership.logicalName, systemuser.primaryId, through(teamroles.logicalName, "teamid", held))),
];

export function peopleIn(answers: (Answer | undefined)[]): People {
  const found = answers.map((answer) => rowsIn<Holding>(answer));
  return peopleOf(
    found.flat(),
    found.some((rows) => rows.length >= LargestPage),
  );
}
