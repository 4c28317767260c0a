import type { LinkInfo, TargetFigures } from "../../alignment/contracts.g";
import type { CoachingContext, RecordInfo } from "../contracts.g";
import { formatDay } from "../../shared/dates";
import { coach_linkkind, coach_target, coach_targetlink } from "../../shared/model.g";
import { text } from "../../shared/text";
import { bound } from "./recordTables";
import type { Rights } from "./rights";
import { xrm } from "../../shared/xrm";
import * as strings from "./strings";

/** What a person can do about a record and a target. */
export type LinkCommand = "exclude" | "remove" | "again";

export const linkOf = (context: CoachingContext, targetId: string): LinkInfo | undefined =>
  context.links.find((link) => link.targetId === targetId);

/** Why a record serves a target, or does not: in a few words, for its row. */
export function reasonOf(target: TargetFigures, link: LinkInfo | undefined): string {
  if (!link) return target.segment === null ? text(strings.linkEverywhere) : "";
  const { via } = link;
  if (link.kind === coach_linkkind.Excluded)
    return via === null ? text(strings.linkExcluded) : text(strings.linkExcludedVia, via);
  if (link.kind === coach_linkkind.Manual)
    return via === null ? text(strings.linkManual) : text(strings.linkManualVia, via);
  const since = formatDay(link.from ?? "");
  const segment = target.segment ?? "";
  return via === null ? text(strings.linkSince, since, segment) : text(strings.linkSinceVia, since, segment);
}

/** What can be done about it here. What an account's link says is changed on the account; a deal can only be taken out. */
export function commandOf(target: TargetFigures, link: LinkInfo | undefined, rights: Rights): LinkCommand | undefined {
  const isOwn = link?.via === null;
  if (link?.kind === coach_linkkind.Excluded) return isOwn && rights.removeLinks ? "again" : undefined;
  if (link?.kind === coach_linkkind.Manual && isOwn) return rights.removeLinks ? "remove" : undefined;
  const counts = link !== undefined || target.segment === null;
  return counts && rights.makeLinks ? "exclude" : undefined;
}

/**
 * Makes a link by hand. An exclusion is a link of its own beside the automatic one, so that taking it back leaves what
 * the segment said as it was.
 */
export async function makeLink(record: RecordInfo, targetId: string, kind: coach_linkkind): Promise<void> {
  await xrm().WebApi.createRecord(coach_targetlink.logicalName, {
    coach_kind: kind,
    "coach_targetid@odata.bind": `/${coach_target.entitySetName}(${targetId})`,
    [`coach_${record.table}id@odata.bind`]: bound(record),
  });
}

export async function removeLink(id: string): Promise<void> {
  await xrm().WebApi.deleteRecord(coach_targetlink.logicalName, id);
}
