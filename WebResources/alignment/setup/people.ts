/** The roles of the product; an import keeps their ids, whatever they are called there. */
export const roles = {
  rep: "d6d039fa-7fa9-5581-b1b5-f50914d2d161",
  manager: "55136dd6-ca0f-530d-93ca-519b3c85e317",
  executive: "06ce15d2-1d8f-5699-bac1-0cffd8eb5bde",
  administrator: "df7d5a6e-f414-522b-91b3-3ce0448419ba",
} as const;

export type RoleName = keyof typeof roles;

/** That somebody has a role, directly or through a team. */
export interface Holding {
  systemuserid: string;
  fullname: string;
  _parentsystemuserid_value?: string | null;
  /** The role of the root business unit: each unit below has a copy of it. */
  "role.parentrootroleid": string;
}

export interface Person {
  id: string;
  name: string;
}

export interface People {
  /** How many have each role. */
  having: Record<RoleName, number>;
  repsWithoutManager: Person[];
  managersWithoutReps: Person[];
  /** Whether there are more than were read. */
  isMore: boolean;
}

/** Who has which role; somebody who has it twice has it once. */
export function peopleOf(holdings: Holding[], isMore = false): People {
  const holders = (role: RoleName) =>
    new Map(
      holdings
        .filter((one) => one["role.parentrootroleid"].toLowerCase() === roles[role])
        .map((one) => [one.systemuserid, one]),
    );
  const [reps, managers] = [holders("rep"), holders("manager")];
  const coached = new Set([...reps.values()].map((rep) => rep._parentsystemuserid_value));
  const named = (people: Holding[]): Person[] => people.map((one) => ({ id: one.systemuserid, name: one.fullname }));
  return {
    having: {
      rep: reps.size,
      manager: managers.size,
      executive: holders("executive").size,
      administrator: holders("administrator").size,
    },
    repsWithoutManager: named([...reps.values()].filter((rep) => !rep._parentsystemuserid_value)),
    // Who is not read yet may report to them.
    managersWithoutReps: isMore
      ? []
      : named([...managers.values()].filter(({ systemuserid }) => !coached.has(systemuserid))),
    isMore,
  };
}
