import { expect, test } from "vitest";
import type { Column, Table } from "../webapi/metadata";
import type { ShownColumn } from "./columns";
import { tellingFirst } from "./telling";

const shown = (name: string, kind: Column["kind"], colors: (string | null)[] = []): ShownColumn => ({
  name,
  width: 100,
  heading: name,
  column: { name, kind, options: colors.map((color, value) => ({ value, color })) } as Column,
});
const first = (columns: ShownColumn[], table: Partial<Table> = {}) =>
  tellingFirst(columns, { nameColumn: "name", ...table } as Table).map(({ name }) => name);

const name = shown("name", "text");
const owner = shown("owner", "lookup");
const value = shown("value", "money");
const due = shown("due", "datetime");
const status = shown("status", "status", [null]);

test("after the name comes a choice whose options have colours, the view's first of several", () => {
  const level = shown("level", "choice", [null]);
  const diagnosis = shown("diagnosis", "choice", ["#222222", null]);
  const pace = shown("pace", "choice", ["#111111"]);
  expect(first([name, level, owner, value, diagnosis, pace])).toEqual([
    ...["name", "diagnosis", "level", "owner", "value", "pace"],
  ]);
});

test("without colours an amount, of an activity its day, else a status", () => {
  expect(first([name, owner, status, due, value])[1]).toBe("value");
  expect(first([name, owner, status, due], { isActivity: true })[1]).toBe("due");
  expect(first([name, owner, due, status])[1]).toBe("status");
});

test("the name comes first wherever the view has it, and nothing is lost", () => {
  expect(first([owner, name])).toEqual(["name", "owner"]);
  expect(first([owner])).toEqual(["owner"]);
});
