import { callAction, callFunction, guid, string } from "../../shared/customApi";
import { systemuser } from "../../shared/model.g";
import { readRows, shown } from "../../shared/rows";
import type { DealCredit } from "../contracts.g";
import type { Sharer } from "./shares";

/** Who is credited with a deal. */
export async function readCredit(OpportunityId: string): Promise<DealCredit> {
  const { Credit } = await callFunction<{ Credit: string }>(
    "coach_GetCredit",
    { OpportunityId: guid },
    { OpportunityId },
  );
  return JSON.parse(Credit) as DealCredit;
}

/** Shares the credit of a deal; with nobody it is its owner's again. */
export const shareCredit = (OpportunityId: string, sharers: readonly Sharer[]): Promise<void> =>
  callAction(
    "coach_ShareCredit",
    { OpportunityId: guid, Shares: string },
    { OpportunityId, Shares: JSON.stringify(sharers.map(({ userId, share }) => ({ userId, share }))) },
  );

/** Somebody who can be credited. */
export interface Person {
  id: string;
  name: string;
  /** Tells people of one name apart. */
  unit: string;
}

const AtOnce = 8;
/** People, and no programs. */
const ReadWrite = 0;

/** The enabled users whose name contains these words. */
export async function searchPeople(words: string): Promise<Person[]> {
  const wanted = encodeURIComponent(words.replace(/'/g, "''"));
  const query = `?$select=fullname,_businessunitid_value&$filter=isdisabled eq false and accessmode eq ${String(ReadWrite)} and contains(fullname,'${wanted}')&$orderby=fullname,systemuserid&$top=${String(AtOnce)}`;
  const rows = await readRows<{ systemuserid: string; fullname: string }>(systemuser.logicalName, query);
  return rows.map((row) => ({
    id: row.systemuserid,
    name: row.fullname,
    unit: shown(row, "_businessunitid_value") ?? "",
  }));
}
