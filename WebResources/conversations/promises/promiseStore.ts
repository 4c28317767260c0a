import { task } from "../../shared/model.g";
import { xrm } from "../../shared/xrm";

// The platform's own states of a task.
const Completed = { statecode: 1, statuscode: 5 };
const Canceled = { statecode: 2, statuscode: 6 };

export async function keepPromise(id: string): Promise<void> {
  await xrm().WebApi.updateRecord(task.logicalName, id, Completed);
}

/** Given up with a word, which stands on the task. */
export async function dropPromise(id: string, why: string): Promise<void> {
  await xrm().WebApi.updateRecord(task.logicalName, id, { description: why, ...Canceled });
}

/** The day is a date without a time zone; the server gives the task the due time that goes with it. */
export async function movePromise(id: string, day: string): Promise<void> {
  await xrm().WebApi.updateRecord(task.logicalName, id, { coach_due: day });
}
