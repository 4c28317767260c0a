import { sendChangeSet, type ChangeRequest } from "../../shared/changeSet";
import {
  account,
  coach_agendaitem,
  coach_agendaitem_statecode,
  coach_agendaitem_statuscode,
  opportunity,
} from "../../shared/model.g";
import { send } from "../../shared/webApi";
import { xrm } from "../../shared/xrm";

/** A point as it is typed. */
export interface NewPoint {
  words: string;
  isPrivate: boolean;
}

/** Whom it is between; without a manager the server takes the rep's own. */
export interface Between {
  repId: string;
  managerId: string | null;
}

const lookups: Record<string, string> = {
  [opportunity.logicalName]: "coach_opportunityid",
  [account.logicalName]: "coach_accountid",
};
const sets: Record<string, string> = {
  [opportunity.logicalName]: opportunity.entitySetName,
  [account.logicalName]: account.entitySetName,
};

const valuesOf = ({ words, isPrivate }: NewPoint) => ({ coach_name: words, coach_private: isPrivate });
const update = async (id: string, values: object) => {
  await xrm().WebApi.updateRecord(coach_agendaitem.logicalName, id, values);
};

export async function raisePoint(
  point: NewPoint,
  { repId, managerId }: Between,
  about: { table: string; id: string } | null,
): Promise<void> {
  const lookup = about && lookups[about.table];
  await xrm().WebApi.createRecord(coach_agendaitem.logicalName, {
    ...valuesOf(point),
    "coach_repid@odata.bind": `/systemusers(${repId})`,
    ...(managerId !== null && { "coach_managerid@odata.bind": `/systemusers(${managerId})` }),
    ...(about &&
      lookup !== undefined &&
      lookup !== null && { [`${lookup}@odata.bind`]: `/${sets[about.table] ?? ""}(${about.id})` }),
  });
}

export const changePoint = (id: string, point: NewPoint): Promise<void> => update(id, valuesOf(point));

/** Ticked off in a conversation, it counts as discussed once that is completed. */
export const tickPoint = async (id: string, conversationId: string, isTicked: boolean): Promise<void> => {
  await send("POST", "coach_TickPoint", { PointId: id, ConversationId: conversationId, IsTicked: isTicked });
};

export const dropPoint = (id: string): Promise<void> =>
  update(id, { statecode: coach_agendaitem_statecode.Inactive, statuscode: coach_agendaitem_statuscode.Dropped });

/** Numbers the points as they stand, all or none; only those whose number changes are written. */
export async function orderPoints(points: { id: string; order: number | null }[]): Promise<void> {
  const changes = points.flatMap(({ id, order }, index): ChangeRequest[] =>
    order === index + 1
      ? []
      : [{ method: "PATCH", path: `${coach_agendaitem.entitySetName}(${id})`, body: { coach_order: index + 1 } }],
  );
  if (changes.length > 0) await sendChangeSet(changes);
}
