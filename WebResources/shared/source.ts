/** The record that a contribution stands for, as the ledger names it. */
export interface Source {
  coach_sourcetable: string;
  coach_sourceid: string;
}

/** Opens the record that counted, whatever its table. */
export async function openSource(client: Xrm.XrmStatic, { coach_sourcetable, coach_sourceid }: Source): Promise<void> {
  await client.Navigation.openForm({ entityName: coach_sourcetable, entityId: coach_sourceid });
}
