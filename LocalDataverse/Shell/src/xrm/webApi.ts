import { bare, getJson, idOf, send, WebApiError, type Row, type RowSet } from "../webapi/client";
import { allTables } from "../webapi/metadata";
import { executeRequest, type ExecutableRequest, type ExecuteResponse } from "./execute";
import type { LookupValue } from "./types";

/** What scripts get when a call fails. */
export interface ClientError {
  errorCode: number;
  message: string;
  code: string;
  title: string;
  raw: string;
}

async function setOf(table: string): Promise<string> {
  const set = (await allTables()).get(table)?.entitySet;
  if (!set) throw new WebApiError("0x80060888", `The table "${table}" is not known.`, 404);
  return set;
}

/** Runs a call; its error becomes the object the client API documents. */
async function answer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WebApiError) {
      const { errorCode, message, code } = error;
      throw Object.assign(new Error(message), {
        errorCode,
        code,
        title: "",
        raw: JSON.stringify({ code, message }),
      } satisfies Partial<ClientError>);
    }
    throw error;
  }
}

const query = (options: string | undefined) => (options ? (options.startsWith("?") ? options : `?${options}`) : "");

export const webApi = {
  retrieveRecord: (table: string, id: string, options?: string): Promise<Row> =>
    answer(async () => getJson<Row>(`${await setOf(table)}(${bare(id)})${query(options)}`)),

  retrieveMultipleRecords: (table: string, options?: string, maxPageSize?: number) =>
    answer(async () => {
      // A next link is a whole address: it is followed as it is.
      const path = options && /^https?:/.test(options) ? options : (await setOf(table)) + encodeFetch(query(options));
      const prefer = ['odata.include-annotations="*"', ...(maxPageSize ? [`odata.maxpagesize=${maxPageSize}`] : [])];
      const set = await getJson<RowSet>(path, { Prefer: prefer.join(",") });
      return {
        entities: set.value,
        nextLink: set["@odata.nextLink"],
        fetchXmlPagingCookie: set["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"],
      };
    }),

  createRecord: (table: string, row: Row): Promise<LookupValue> =>
    answer(async () => {
      const response = await send(await setOf(table), { method: "POST", body: JSON.stringify(row) });
      return { id: idOf(response.headers.get("OData-EntityId") ?? ""), entityType: table };
    }),

  updateRecord: (table: string, id: string, row: Row): Promise<LookupValue> =>
    answer(async () => {
      await send(`${await setOf(table)}(${bare(id)})`, { method: "PATCH", body: JSON.stringify(row) });
      return { id: bare(id), entityType: table };
    }),

  deleteRecord: (table: string, id: string): Promise<LookupValue> =>
    answer(async () => {
      await send(`${await setOf(table)}(${bare(id)})`, { method: "DELETE" });
      return { id: bare(id), entityType: table };
    }),

  execute: (request: ExecutableRequest): Promise<ExecuteResponse> => answer(() => executeRequest(request)),

  /** One after another; a change set (an inner array) is not one transaction here, so it is refused. */
  executeMultiple: (requests: (ExecutableRequest | ExecutableRequest[])[]): Promise<ExecuteResponse[]> =>
    answer(async () => {
      const responses: ExecuteResponse[] = [];
      for (const request of requests) {
        if (Array.isArray(request)) throw new Error("not supported here: a change set in executeMultiple");
        responses.push(await executeRequest(request));
      }
      return responses;
    }),

  isAvailableOffline: () => false,
};

/** FetchXML may be handed over as it is: `?fetchXml=<fetch …>`. */
function encodeFetch(options: string): string {
  const match = /^\?fetchXml=(<.*)$/is.exec(options);
  return match?.[1] ? `?fetchXml=${encodeURIComponent(match[1])}` : options;
}
