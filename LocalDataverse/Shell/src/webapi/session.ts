import { bare, getJson, WebApiError, type Row, type RowSet } from "./client";
import { formatsOf, tagOf, type Formats } from "./formats";
import { text } from "./row";
import { ianaZone } from "./timeZones";

export const English = 1033;

export interface Role {
  id: string;
  name: string;
}

/** Who is signed in, and how they like to see things. */
export interface User {
  id: string;
  name: string;
  email: string;
  businessUnitId: string;
  organizationId: string;
  organizationName: string;
  languageId: number;
  /** The language in which the organisation was made. */
  baseLanguageId: number;
  formats: Formats;
  /** IANA name of the user's time zone. */
  timeZone: string;
  roles: Role[];
  currencyId: string | null;
  /** Privilege name to depth (Basic, Local, Deep, Global). */
  privileges: Map<string, string>;
  /** The same as the client API tells it, by the privilege's id. */
  privilegeInfo: Record<string, PrivilegeInfo>;
}

export interface PrivilegeInfo {
  id: string;
  businessUnitId: string;
  privilegeName: string;
  depth: number;
}

interface Identity {
  UserId: string;
  BusinessUnitId: string;
  OrganizationId: string;
}

let user: User | undefined;

/** The signed-in user; known before anything is drawn. */
export function currentUser(): User {
  if (!user) throw new Error("The session has not been loaded.");
  return user;
}

/** How browsers call the user's language; before anybody is known, English. */
export const usersTag = (): string => tagOf(user?.languageId ?? English);

export function setUser(value: User): void {
  user = value;
}

export async function loadUser(): Promise<User> {
  const identity = await getJson<Identity & Row>("WhoAmI()");
  const id = bare(identity.UserId);
  const [row, settings, privileges, roles, organizations] = await Promise.all([
    getJson<Row>(`systemusers(${id})?$select=fullname,internalemailaddress`),
    getJson(`usersettingscollection?$filter=systemuserid eq ${id}`),
    getJson<{ RolePrivileges: Row[] }>(`systemusers(${id})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()`),
    ifAllowed(getJson(`systemusers(${id})/systemuserroles_association?$select=roleid,name`)),
    ifAllowed(getJson("organizations?$select=name,languagecode")),
  ]);
  const own = settings.value[0] ?? {};
  setUser({
    id,
    name: text(row, "fullname"),
    email: text(row, "internalemailaddress"),
    businessUnitId: bare(identity.BusinessUnitId),
    organizationId: bare(identity.OrganizationId),
    organizationName: text(organizations.value[0] ?? {}, "name"),
    languageId: Number(own["uilanguageid"] ?? 0) || English,
    baseLanguageId: Number(organizations.value[0]?.["languagecode"] ?? 0) || English,
    formats: formatsOf(own),
    timeZone: await timeZoneOf(own["timezonecode"]),
    roles: roles.value.map((role) => ({ id: text(role, "roleid"), name: text(role, "name") })),
    currencyId: (own["_transactioncurrencyid_value"] as string | undefined) ?? null,
    privileges: new Map(privileges.RolePrivileges.map((p) => [text(p, "PrivilegeName"), text(p, "Depth")])),
    privilegeInfo: Object.fromEntries(privileges.RolePrivileges.map((p) => [bare(text(p, "PrivilegeId")), infoOf(p)])),
  });
  return currentUser();
}

const depths = ["Basic", "Local", "Deep", "Global"];

const infoOf = (privilege: Row): PrivilegeInfo => ({
  id: bare(text(privilege, "PrivilegeId")),
  businessUnitId: bare(text(privilege, "BusinessUnitId")),
  privilegeName: text(privilege, "PrivilegeName"),
  depth: depths.indexOf(text(privilege, "Depth")),
});

/** Roles, organisation and zones are read with privileges that a user may lack: then they are just not known. */
async function ifAllowed(reading: Promise<RowSet>): Promise<RowSet> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof WebApiError && error.status === 403) return { value: [] };
    throw error;
  }
}

async function timeZoneOf(code: unknown): Promise<string> {
  if (typeof code !== "number") return ianaZone("");
  const zones = await ifAllowed(getJson(`timezonedefinitions?$select=standardname&$filter=timezonecode eq ${code}`));
  return ianaZone(text(zones.value[0] ?? {}, "standardname"));
}

/** Ends the session. It is a form that is sent, not an address that is opened: a link of another site must not do it. */
export function signOut(): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/signout";
  document.body.append(form);
  form.submit();
}
