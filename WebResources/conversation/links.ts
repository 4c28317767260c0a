import type { CoachingContext, DecidingLink, RecordFacts, TargetFigures } from "../shared/coachingApi";
import { formatDay } from "../shared/format";
import { account, coach_linkkind, coach_target, coach_targetlink, opportunity } from "../shared/model.g";
import { text } from "../shared/strings";
import { xrm } from "../shared/xrm";

/** What a person can do about a record and a target. */
export type LinkCommand = "exclude" | "remove" | "again";

export interface LinkRights {
  make: boolean;
  remove: boolean;
}

export const noRights: LinkRights = { make: false, remove: false };

/** Whether the user's roles allow links to be made and removed at all; how far is for the server to say. */
export async function readLinkRights(): Promise<LinkRights> {
  const held = await xrm().Utility.getGlobalContext().userSettings.getSecurityRolePrivilegesInfo();
  const names = new Set(Object.values(held).map((privilege) => privilege.privilegeName.toLowerCase()));
  return {
    make: names.has(`prvcreate${coach_targetlink.logicalName}`),
    remove: names.has(`prvdelete${coach_targetlink.logicalName}`),
  };
}

export const linkOf = (context: CoachingContext, targetId: string): DecidingLink | undefined =>
  context.links.find((link) => link.targetId === targetId);

/** Why a record serves a target, or does not: in a few words, for its row. */
export function reasonOf(target: TargetFigures, link: DecidingLink | undefined): string {
  if (!link) return target.segment === null ? text("linkEverywhere") : "";
  const { via } = link;
  if (link.kind === coach_linkkind.Excluded) return via === null ? text("linkExcluded") : text("linkExcludedVia", via);
  if (link.kind === coach_linkkind.Manual) return via === null ? text("linkManual") : text("linkManualVia", via);
  const since = formatDay(link.from ?? "");
  const segment = target.segment ?? "";
  return via === null ? text("linkSince", since, segment) : text("linkSinceVia", since, segment);
}

/** What can be done about it here. What an account's link says is changed on the account; a deal can only be taken out. */
export function commandOf(
  target: TargetFigures,
  link: DecidingLink | undefined,
  rights: LinkRights,
): LinkCommand | undefined {
  const isOwn = link?.via === null;
  if (link?.kind === coach_linkkind.Excluded) return isOwn && rights.remove ? "again" : undefined;
  if (link?.kind === coach_linkkind.Manual && isOwn) return rights.remove ? "remove" : undefined;
  const counts = link !== undefined || target.segment === null;
  return counts && rights.make ? "exclude" : undefined;
}

/**
 * Makes a link by hand. An exclusion is a link of its own beside the automatic one, so that taking it back leaves what
 * the segment said as it was.
 */
export async function makeLink(record: RecordFacts, targetId: string, kind: coach_linkkind): Promise<void> {
  const table = record.table === opportunity.logicalName ? opportunity : account;
  await xrm().WebApi.createRecord(coach_targetlink.logicalName, {
    coach_kind: kind,
    "coach_targetid@odata.bind": `/${coach_target.entitySetName}(${targetId})`,
    [`coach_${table.logicalName}id@odata.bind`]: `/${table.entitySetName}(${record.id})`,
  });
}

export async function removeLink(id: string): Promise<void> {
  await xrm().WebApi.deleteRecord(coach_targetlink.logicalName, id);
}
