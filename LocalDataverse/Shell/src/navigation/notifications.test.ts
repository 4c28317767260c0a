import { expect, test } from "vitest";
import { isOver } from "./notifications";

const created = "2026-11-29T12:00:00Z";
const now = Date.parse("2026-11-29T13:00:00Z");

test.each([
  ["within its time", { createdon: created, ttlinseconds: 3601 }, false],
  ["after its time", { createdon: created, ttlinseconds: 3600 }, true],
  ["without an end", { createdon: created }, false],
])("a notification %s: over is %j", (_, row, expected) => {
  expect(isOver(row, now)).toBe(expected);
});
