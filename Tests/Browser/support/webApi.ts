import { inject } from "vitest";

export const admin = "admin@localhost.example";

/** Reads rows through the Web API as somebody, to see what a click has really written. */
export async function rows<Row = Record<string, unknown>>(query: string, user = admin): Promise<Row[]> {
  const response = await fetch(`${inject("address")}/api/data/v9.2/${query}`, {
    headers: { Authorization: `Bearer ${user}`, Prefer: 'odata.include-annotations="*"' },
  });
  if (!response.ok) throw new Error(`${query}: ${String(response.status)} ${await response.text()}`);
  return ((await response.json()) as { value: Row[] }).value;
}

export async function one<Row = Record<string, unknown>>(query: string, user = admin): Promise<Row> {
  const [row] = await rows<Row>(query, user);
  if (row === undefined) throw new Error(`No row for ${query}`);
  return row;
}

/** Creates a row and returns its id. */
export async function create(set: string, row: Record<string, unknown>, user = admin): Promise<string> {
  const response = await fetch(`${inject("address")}/api/data/v9.2/${set}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${user}`, "Content-Type": "application/json" },
    body: JSON.stringify(row),
  });
  if (!response.ok) throw new Error(`${set}: ${String(response.status)} ${await response.text()}`);
  return /\(([^)]+)\)$/.exec(response.headers.get("OData-EntityId") ?? "")?.[1] ?? "";
}

/** Sends a change as somebody. */
export async function send(method: string, path: string, body: Record<string, unknown>, user = admin): Promise<void> {
  const response = await fetch(`${inject("address")}/api/data/v9.2/${path}`, {
    method,
    headers: { Authorization: `Bearer ${user}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
}
