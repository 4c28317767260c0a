import { xrm } from "./xrm";

type ParameterValue = string | number | boolean | Date | undefined;

/** What the client API needs to know of a parameter to write it into the request. */
interface ParameterType {
  typeName: "Edm.String" | "Edm.Guid" | "Edm.Int32" | "Edm.Decimal" | "Edm.DateTimeOffset" | "Edm.Boolean";
  structuralProperty: 1;
}

const Operation = { action: 0, function: 1 } as const;

export const string: ParameterType = { typeName: "Edm.String", structuralProperty: 1 };
export const guid: ParameterType = { typeName: "Edm.Guid", structuralProperty: 1 };
export const integer: ParameterType = { typeName: "Edm.Int32", structuralProperty: 1 };
export const decimal: ParameterType = { typeName: "Edm.Decimal", structuralProperty: 1 };
export const boolean: ParameterType = { typeName: "Edm.Boolean", structuralProperty: 1 };
export const dateTime: ParameterType = { typeName: "Edm.DateTimeOffset", structuralProperty: 1 };

async function execute<Answer>(
  operationName: string,
  operationType: number,
  types: Record<string, ParameterType>,
  values: Record<string, ParameterValue>,
): Promise<Answer> {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const parameterTypes = Object.fromEntries(Object.keys(given).map((name) => [name, types[name]]));
  const request = {
    ...given,
    getMetadata: () => ({ boundParameter: null, parameterTypes, operationType, operationName }),
  };
  const response = (await xrm().WebApi.online.execute(request)) as unknown as Response;
  const body = await response.text();
  return (body === "" ? undefined : JSON.parse(body)) as Answer;
}

/** Calls an unbound custom API function and returns its response properties. */
export const callFunction = <Answer>(
  name: string,
  types: Record<string, ParameterType>,
  values: Record<string, ParameterValue>,
): Promise<Answer> => execute(name, Operation.function, types, values);

/** Calls an unbound custom API action; one without response properties answers with nothing. */
export const callAction = <Answer = void>(
  name: string,
  types: Record<string, ParameterType>,
  values: Record<string, ParameterValue>,
): Promise<Answer> => execute(name, Operation.action, types, values);
