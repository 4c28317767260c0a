import { account, coach_alignmentplan, opportunity } from "../../shared/model.g";
import type { RecordFacts } from "../contracts";

/** The entity sets of the tables a conversation can be about. */
const sets: Record<string, string> = {
  [account.logicalName]: account.entitySetName,
  [opportunity.logicalName]: opportunity.entitySetName,
  [coach_alignmentplan.logicalName]: coach_alignmentplan.entitySetName,
};

/** The record, as a lookup is bound to it. */
export const bound = ({ table, id }: RecordFacts): string => `/${sets[table] ?? ""}(${id})`;
