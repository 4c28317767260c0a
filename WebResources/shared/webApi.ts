import { xrm } from "./xrm";

const Root = "/api/data/v9.2/";

/** The address of the Web API. */
export const webApiRoot = (): string => xrm().Utility.getGlobalContext().getClientUrl() + Root;

/** What the server did not do, and why. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * One request to the Web API, which goes out also while the page goes away. The client API knows no versions: with ifMatch
 * nothing is written over a newer one.
 */
export async function send<Answer>(method: string, path: string, body?: object, ifMatch?: string): Promise<Answer> {
  const response = await fetch(webApiRoot() + path, {
    method,
    keepalive: true,
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      "OData-Version": "4.0",
      Prefer: "return=representation",
      ...(ifMatch !== undefined && { "If-Match": ifMatch }),
    },
    body: body && JSON.stringify(body),
  });
  const answer = (await response.json().catch(() => ({}))) as Answer & { error?: { message: string } };
  if (!response.ok) throw new Refusal(response.status, answer.error?.message ?? response.statusText);
  return answer;
}
