import { one, rows } from "./webApi";

export interface Person {
  systemuserid: string;
  internalemailaddress: string;
  fullname: string;
}

export interface CoachedDeal {
  id: string;
  name: string;
  /** The activity target that calls about this deal count for. */
  callsTargetId: string;
}

const userColumns = "$select=systemuserid,internalemailaddress,fullname";

export async function aManager(): Promise<Person> {
  return one<Person>(
    `systemusers?${userColumns}&$filter=title eq 'Sales Manager'&$orderby=internalemailaddress&$top=1`,
  );
}

export async function anotherManager({ systemuserid }: Person): Promise<Person> {
  const filter = `title eq 'Sales Manager' and systemuserid ne ${systemuserid}`;
  return one<Person>(`systemusers?${userColumns}&$filter=${filter}&$orderby=internalemailaddress&$top=1`);
}

export async function anExecutive(): Promise<Person> {
  return one<Person>(`systemusers?${userColumns}&$filter=title eq 'Vice President Sales'&$top=1`);
}

export async function repOf(manager: Person): Promise<Person> {
  const filter = `_parentsystemuserid_value eq ${manager.systemuserid}`;
  return one<Person>(`systemusers?${userColumns}&$filter=${filter}&$orderby=internalemailaddress&$top=1`);
}

/** One whose deals the journeys leave alone. */
export async function anotherRepOf(manager: Person): Promise<Person> {
  const filter = `_parentsystemuserid_value eq ${manager.systemuserid}`;
  return one<Person>(`systemusers?${userColumns}&$filter=${filter}&$orderby=internalemailaddress desc&$top=1`);
}

/** An open deal of the rep whose customer is still a prospect, so that a call about it counts. */
export async function dealAtProspect(rep: Person): Promise<CoachedDeal> {
  const target = await one<{ coach_targetid: string }>(
    `coach_targets?$select=coach_targetid&$filter=coach_name eq 'Calls to prospects' and _ownerid_value eq ${rep.systemuserid}`,
  );
  const links = await rows<{ _coach_accountid_value: string }>(
    `coach_targetlinks?$select=_coach_accountid_value&$filter=_coach_targetid_value eq ${target.coach_targetid} and coach_to eq null`,
  );
  const prospects = new Set(links.map((link) => link._coach_accountid_value));
  const deals = await rows<{ opportunityid: string; name: string; _customerid_value: string }>(
    `opportunities?$select=name,_customerid_value&$filter=_ownerid_value eq ${rep.systemuserid} and statecode eq 0&$orderby=name`,
  );
  const deal = deals.find((candidate) => prospects.has(candidate._customerid_value));
  if (!deal) throw new Error(`${rep.fullname} has no open deal at a prospect.`);
  return { id: deal.opportunityid, name: deal.name, callsTargetId: target.coach_targetid };
}

export async function actualOf(targetId: string): Promise<number> {
  return (
    await one<{ coach_actual: number }>(`coach_targets?$select=coach_actual&$filter=coach_targetid eq ${targetId}`)
  ).coach_actual;
}

/** The condition on a plan, reached by a path, that it is agreed and runs today. */
export function running(path: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return `${path}statuscode eq 104500000 and ${path}coach_start le ${today} and ${path}coach_end ge ${today}`;
}
