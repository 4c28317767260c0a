import { account, coach_alignmentplan, opportunity } from "../../shared/model.g";
import type { RecordInfo } from "../contracts.g";

/** The entity sets of the tables that an activity can be about, among those that are talked about. */
const sets: Record<string, string> = {
  [account.logicalName]: account.entitySetName,
  [opportunity.logicalName]: opportunity.entitySetName,
  [coach_alignmentplan.logicalName]: coach_alignmentplan.entitySetName,
};

/** The record, as a lookup is bound to it; nothing where no activity can be about it. */
export function bound({ table, id }: RecordInfo): string | null {
  const set = sets[table];
  return set === undefined ? null : `/${set}(${id})`;
}
