import { beforeEach, expect, it, vi } from "vitest";
import { userOf } from "../testing/xrm";
import { oncePerDay } from "./oncePerDay";

const work = vi.fn(() => Promise.resolve());

beforeEach(() => {
  vi.clearAllMocks();
  localStorage.clear();
  vi.stubGlobal("Xrm", userOf());
});

it("is done once, and says when it was", async () => {
  const done = [await oncePerDay("something", work), await oncePerDay("something", work)];
  expect([done, work.mock.calls.length]).toEqual([[true, false], 1]);
});

it("that failed is done again", async () => {
  work.mockRejectedValueOnce(new Error("no network"));
  await expect(oncePerDay("something", work)).rejects.toThrow("no network");
  expect(await oncePerDay("something", work)).toBe(true);
});
