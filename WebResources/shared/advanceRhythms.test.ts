import { beforeEach, expect, it, vi } from "vitest";
import { userOf } from "../testing/xrm";
import { advanceRhythms } from "./advanceRhythms";

const execute = vi.fn();
const left = (...counts: number[]) => {
  for (const Left of counts) execute.mockResolvedValueOnce({ text: () => Promise.resolve(JSON.stringify({ Left })) });
};

beforeEach(() => {
  execute.mockReset();
  vi.stubGlobal("Xrm", { ...userOf(), WebApi: { online: { execute } } });
});

it("advances rhythms until none is left", async () => {
  left(12, 4, 0);
  await advanceRhythms();
  expect(execute).toHaveBeenCalledTimes(3);
});
