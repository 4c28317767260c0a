import { may } from "../webapi/access";
import type { Table } from "../webapi/metadata";

// Rows of these come into being with another row or a message, never by a form.
const madeByThePlatform = new Set(["activitypointer", "opportunityclose", "activityparty"]);

/** Whether the user may make a row of the table with a form. */
export async function mayMake({ logicalName }: Table): Promise<boolean> {
  return !madeByThePlatform.has(logicalName) && (await may("Create", logicalName));
}
