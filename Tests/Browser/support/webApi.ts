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
