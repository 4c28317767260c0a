import { bare, send, type Row } from "../webapi/client";
import { allTables } from "../webapi/metadata";
import { isDate } from "./dates";

/** Web API metadata of a request, as `getMetadata()` gives it. */
export interface RequestMetadata {
  boundParameter?: string | null;
  /** 0 action, 1 function, 2 create, retrieve, update, delete. */
  operationType?: 0 | 1 | 2;
  operationName: string;
  parameterTypes: Record<
    string,
    { typeName: string; structuralProperty?: number; enumProperties?: { name: string; value: number }[] }
  >;
}

export interface ExecutableRequest {
  getMetadata(): RequestMetadata;
  [parameter: string]: unknown;
}

export interface ExecuteResponse {
  ok: boolean;
  status: number;
  statusText: string;
  url: string;
  headers: Headers;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

interface EntityArgument {
  id?: string;
  entityType?: string;
  etn?: string;
}

/** Xrm.WebApi.execute: a function becomes a GET with aliases, an action a POST with a body. */
export async function executeRequest(request: ExecutableRequest): Promise<ExecuteResponse> {
  const metadata = request.getMetadata();
  const { operationName: name, operationType, boundParameter } = metadata;
  if (operationType === 2) return crud(name, request);
  const parameters = Object.keys(metadata.parameterTypes).filter(
    (key) => key !== boundParameter && request[key] !== undefined,
  );
  const bound = boundParameter
    ? `${await address((request[boundParameter] ?? {}) as EntityArgument)}/Microsoft.Dynamics.CRM.`
    : "";
  if (operationType === 1) {
    const given = parameters.filter((key) => request[key] !== null);
    const aliases = given.map((key, index) => `${key}=@p${index + 1}`).join(",");
    const values = await Promise.all(
      given.map(
        async (key, index) =>
          `@p${index + 1}=${encodeURIComponent(await literalOf(request[key], metadata.parameterTypes[key]))}`,
      ),
    );
    return send(`${bound}${name}(${aliases})${values.length > 0 ? `?${values.join("&")}` : ""}`);
  }
  const entries = await Promise.all(parameters.map(async (key) => [key, await bodyOf(request[key])] as const));
  return send(`${bound}${name}`, { method: "POST", body: JSON.stringify(Object.fromEntries(entries)) });
}

async function crud(name: string, request: ExecutableRequest): Promise<ExecuteResponse> {
  const row = (request["payload"] ?? request["entity"]) as Row | undefined;
  const target = (request["target"] ?? request["entityReference"] ?? {}) as EntityArgument;
  const table = String(request["etn"] ?? target.entityType ?? "");
  const set = (await allTables()).get(table)?.entitySet ?? "";
  const one = async () => (target.id ? address(target) : `${set}(${bare(String(request["id"] ?? ""))})`);
  switch (name) {
    case "Create":
      return send(set, { method: "POST", body: JSON.stringify(row) });
    case "Retrieve":
      return send((await one()) + String(request["options"] ?? ""));
    case "Update":
      return send(await one(), { method: "PATCH", body: JSON.stringify(row) });
    case "Delete":
      return send(await one(), { method: "DELETE" });
    default:
      throw new Error(`not supported here: execute of the operation "${name}"`);
  }
}

async function address(reference: EntityArgument): Promise<string> {
  const set = (await allTables()).get(reference.entityType ?? reference.etn ?? "")?.entitySet ?? "";
  return `${set}(${bare(reference.id ?? "")})`;
}

/** A function's argument as an OData literal. */
async function literalOf(value: unknown, type: RequestMetadata["parameterTypes"][string] | undefined): Promise<string> {
  if (type?.structuralProperty === 3 || type?.enumProperties) {
    const member = type.enumProperties?.find((property) => property.value === value)?.name ?? String(value);
    return `${type.typeName}'${member}'`;
  }
  if (isDate(value)) return value.toISOString();
  if (typeof value === "string")
    return type?.typeName === "Edm.Guid"
      ? bare(value)
      : type?.typeName === "Edm.DateTimeOffset" || type?.typeName === "Edm.Date"
        ? value
        : `'${value.replaceAll("'", "''")}'`;
  if (typeof value === "object" && value !== null) {
    return isReference(value) ? JSON.stringify({ "@odata.id": await address(value) }) : JSON.stringify(value);
  }
  return String(value);
}

/** An action's argument: references name the row by its type and key, as the Web API wants them. */
async function bodyOf(value: unknown): Promise<unknown> {
  if (isDate(value)) return value.toISOString();
  if (Array.isArray(value)) return Promise.all(value.map(bodyOf));
  if (!isReference(value)) return value;
  const table = value.entityType ?? value.etn ?? "";
  const idColumn = (await allTables()).get(table)?.idColumn ?? `${table}id`;
  return { "@odata.type": `Microsoft.Dynamics.CRM.${table}`, [idColumn]: bare(value.id ?? "") };
}

function isReference(value: unknown): value is EntityArgument {
  const candidate = value as EntityArgument | null;
  return (
    typeof value === "object" &&
    candidate !== null &&
    typeof candidate.id === "string" &&
    (candidate.entityType ?? candidate.etn) !== undefined
  );
}
