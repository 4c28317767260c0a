import { expect, test } from "vitest";
import { toLocal, toUtc } from "./localTime";

test("a wall-clock time in summer is converted with the summer offset", () => {
  expect(toUtc("2026-07-01T09:30", "Europe/Berlin")).toBe("2026-07-01T07:30:00Z");
});

test("a wall-clock time in winter is converted with the winter offset", () => {
  expect(toUtc("2026-12-01T09:30", "America/New_York")).toBe("2026-12-01T14:30:00Z");
});

test("a UTC instant is shown on the zone's clock and back again", () => {
  const local = toLocal("2026-03-29T23:30:00Z", "Asia/Tokyo");
  expect(local).toBe("2026-03-30T08:30");
  expect(toUtc(local, "Asia/Tokyo")).toBe("2026-03-29T23:30:00Z");
});
