import type { Column, Table } from "../webapi/metadata";
import type { ShownColumn } from "./columns";

type Asked = (column: Column) => boolean;

const isColoured: Asked = ({ options }) => options.some(({ color }) => color !== null);
const isOf =
  (...kinds: Column["kind"][]): Asked =>
  ({ kind }) =>
    kinds.includes(kind);

/**
 * The columns as a phone shows them, where two are in view: the row's name, then what tells most about it. That is the first choice
 * whose options have colours (a diagnosis), an amount, when an activity is due, a status.
 */
export function tellingFirst(columns: ShownColumn[], table: Table): ShownColumn[] {
  const name = columns.find((column) => column.name === table.nameColumn);
  const rest = columns.filter((column) => column !== name);
  const last = (asked: Asked) => rest.findLast(({ column }) => column !== undefined && asked(column));
  const first = (asked: Asked) => rest.find(({ column }) => column !== undefined && asked(column));
  const due = last(isOf("datetime"));
  const telling =
    first(isColoured) ??
    first(isOf("money")) ??
    (table.isActivity ? due : undefined) ??
    first(isOf("status", "state")) ??
    due;
  const leading = [name, telling].filter((column) => column !== undefined);
  return [...leading, ...rest.filter((column) => column !== telling)];
}
