import { Store } from "../ui/store";

/** The root of the public Web API; the shell knows no other door to the server. */
export const apiRoot = "/api/data/v9.2/";

/** An error as the Web API reports it: a platform code, a message, an HTTP status. */
export class WebApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
    this.name = "WebApiError";
  }

  /** The numeric form that the client API's error objects carry. */
  get errorCode(): number {
    return /^0x/i.test(this.code) ? Number.parseInt(this.code, 16) | 0 : Number(this.code) || 0;
  }
}

export type Row = Record<string, unknown>;

export interface RowSet {
  value: Row[];
  "@odata.count"?: number;
  "@odata.nextLink"?: string;
  "@Microsoft.Dynamics.CRM.totalrecordcount"?: number;
  "@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"?: boolean;
  "@Microsoft.Dynamics.CRM.morerecords"?: boolean;
  "@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"?: string;
}

/** What to do when the server no longer knows the user; replaced in tests. */
export const signIn = {
  redirect(): void {
    location.assign(`/signin?returnUrl=${encodeURIComponent(location.pathname + location.search)}`);
  },
};

/** Counts what was written to the server from this window, whichever page or pane did it. */
export const written = new Store(0);

async function errorOf(response: Response): Promise<WebApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const error = (body as { error?: { code?: string; message?: string } } | undefined)?.error;
  return new WebApiError(
    error?.code ?? "",
    error?.message ?? `${response.status} ${response.statusText}`,
    response.status,
  );
}

/** Sends a request to the Web API; throws a WebApiError unless it succeeds. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers({
    Accept: "application/json",
    "OData-MaxVersion": "4.0",
    "OData-Version": "4.0",
    Prefer: 'odata.include-annotations="*"',
  });
  new Headers(init.headers).forEach((value, name) => headers.set(name, value));
  if (init.body != null && !headers.has("Content-Type")) headers.set("Content-Type", "application/json; charset=utf-8");
  const url = path.startsWith("http") || path.startsWith("/") ? path : apiRoot + path;
  const response = await fetch(url, { credentials: "same-origin", ...init, headers });
  if (response.status === 401) signIn.redirect();
  if (!response.ok) throw await errorOf(response);
  if (init.method !== undefined && init.method !== "GET") written.update((count) => count + 1);
  return response;
}

export async function getJson<T = RowSet>(path: string, headers?: HeadersInit): Promise<T> {
  return (await send(path, { headers })).json() as Promise<T>;
}

/** Creates a row and gives its id, from the OData-EntityId header. */
export async function create(entitySet: string, row: Row): Promise<string> {
  const response = await send(entitySet, { method: "POST", body: JSON.stringify(row) });
  return idOf(response.headers.get("OData-EntityId") ?? "");
}

export async function update(entitySet: string, id: string, row: Row): Promise<void> {
  // If-Match: * says "only if it exists": a PATCH must never create a row the user believed to be there.
  await send(`${entitySet}(${bare(id)})`, { method: "PATCH", body: JSON.stringify(row), headers: { "If-Match": "*" } });
}

export async function remove(entitySet: string, id: string): Promise<void> {
  await send(`${entitySet}(${bare(id)})`, { method: "DELETE" });
}

export async function postAction(path: string, body: Row): Promise<Row> {
  const response = await send(path, { method: "POST", body: JSON.stringify(body) });
  return response.status === 204 ? {} : ((await response.json()) as Row);
}

/** `https://…/accounts(guid)` → `guid`. */
export function idOf(entityUrl: string): string {
  return /\(([^()]+)\)\s*$/.exec(entityUrl)?.[1] ?? "";
}

/** An id without braces, in lower case: the client API accepts both. */
export function bare(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}

/** A text as an OData string literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
