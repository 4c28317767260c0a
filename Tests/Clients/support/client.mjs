import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, inject, it } from "vitest";

export const admin = "admin@localhost.example";
export const rep = "rep@example.com";

/** The probes of one client; without NPM_CLIENTS=1 one line that says why there are none. */
export function probes(client, make) {
  if (process.env.NPM_CLIENTS === "1") describe(client, make);
  else
    it.skip(`${client}: skipped, because NPM_CLIENTS=1 is not set; with it the package is installed and tried`, () =>
      undefined);
}

/** A package out of the folder they were installed in. */
export function load(name) {
  return createRequire(join(inject("folder"), "package.json"))(name);
}

export const address = () => inject("address");

/** DynamicsWebApi as its documentation makes one, signed in as the administrator. */
export function dynamics(config = {}) {
  const { DynamicsWebApi } = load("dynamics-web-api");
  return new DynamicsWebApi({ serverUrl: address(), onTokenRefresh: () => Promise.resolve(admin), ...config });
}

/** What a call is refused with. */
export async function refusal(call) {
  try {
    await call;
  } catch (error) {
    // A batch is refused with the answers to all of its requests.
    return Array.isArray(error) ? error.find((one) => one instanceof Error) : error;
  }
  throw new Error("The call was not refused.");
}

/** Sends without any client, to make what one needs and to look at what one left. */
export async function send(method, path, body, user = admin, headers = {}) {
  const answer = await fetch(`${address()}/api/data/v9.2/${path}`, {
    method,
    headers: { Authorization: `Bearer ${user}`, "Content-Type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)} ${text}`);
  return text === "" ? /\(([^)]+)\)$/.exec(answer.headers.get("OData-EntityId") ?? "")?.[1] : JSON.parse(text);
}
