import { opportunity } from "../../shared/model.g";
import { xrm } from "../../shared/xrm";

/** The open deals of some accounts, those first that close first. */
export async function dealsOf(accounts: string[]): Promise<string[]> {
  const theirs = accounts.flatMap((id) => [`_parentaccountid_value eq ${id}`, `_customerid_value eq ${id}`]);
  const { entities } = await xrm().WebApi.retrieveMultipleRecords(
    opportunity.logicalName,
    `?$select=opportunityid&$filter=statecode eq 0 and (${theirs.join(" or ")})&$orderby=estimatedclosedate`,
  );
  return (entities as { opportunityid: string }[]).map(({ opportunityid }) => opportunityid);
}
