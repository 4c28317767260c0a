import { getJson, type Row } from "../webapi/client";
import { pageFetch, type FetchOptions } from "./fetch";

export interface RowPage {
  rows: Row[];
  /** null when the server does not say. */
  total: number | null;
  more: boolean;
  /** Paging cookie for the page after this one, ready for the fetch attribute. */
  cookie: string | undefined;
}

export async function readPage(entitySet: string, fetchXml: string, options: FetchOptions): Promise<RowPage> {
  const xml = pageFetch(fetchXml, options);
  const answer = await getJson(`${entitySet}?fetchXml=${encodeURIComponent(xml)}`);
  const total = answer["@Microsoft.Dynamics.CRM.totalrecordcount"];
  return {
    rows: answer.value,
    total:
      total === undefined || total < 0 || answer["@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"]
        ? null
        : total,
    more: answer["@Microsoft.Dynamics.CRM.morerecords"] ?? answer["@odata.nextLink"] !== undefined,
    cookie: cookieOf(answer["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"]),
  };
}

/** `<cookie pagingcookie="…twice encoded…">` → the inner cookie, decoded. */
function cookieOf(annotation: string | undefined): string | undefined {
  const encoded = annotation ? /pagingcookie="([^"]*)"/.exec(annotation)?.[1] : undefined;
  return encoded ? decodeURIComponent(decodeURIComponent(encoded)) : undefined;
}
