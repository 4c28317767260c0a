import { appointment, coach_absence } from "../../shared/model.g";
import { xrm } from "../../shared/xrm";
import type { WeekMeetingInfo } from "../contracts.g";

// The platform's own states of an appointment.
const Completed = { appointment: { statecode: 1, statuscode: 3 } };
const Canceled = { appointment: { statecode: 2, statuscode: 4 } };

/** Held when it was planned, and not when somebody says so. */
export async function markHeld({ id, start, end }: WeekMeetingInfo): Promise<void> {
  const times = { actualend: end, ...(start === null ? {} : { actualstart: start }) };
  await xrm().WebApi.updateRecord(appointment.logicalName, id, { ...Completed.appointment, ...times });
}

export async function markCancelled({ id }: WeekMeetingInfo): Promise<void> {
  await xrm().WebApi.updateRecord(appointment.logicalName, id, Canceled.appointment);
}

/** Days on which somebody will be away, or was. */
export interface NewAbsence {
  repId: string;
  name: string;
  first: string;
  last: string;
}

export async function addAbsence({ repId, name, first, last }: NewAbsence): Promise<void> {
  await xrm().WebApi.createRecord(coach_absence.logicalName, {
    coach_name: name,
    coach_first: first,
    coach_last: last,
    "ownerid@odata.bind": `/systemusers(${repId})`,
  });
}

export async function removeAbsence(id: string): Promise<void> {
  await xrm().WebApi.deleteRecord(coach_absence.logicalName, id);
}
