import { beforeEach, expect, it, vi } from "vitest";
import { userOf } from "../testing/xrm";
import { sendDigests } from "./sendDigests";

const execute = vi.fn();

beforeEach(() => {
  execute.mockReset();
  for (const Left of [12, 0]) execute.mockResolvedValueOnce({ text: () => Promise.resolve(JSON.stringify({ Left })) });
  vi.stubGlobal("Xrm", { ...userOf(), WebApi: { online: { execute } } });
});

it("sends digests until none is left", async () => {
  await sendDigests();
  expect(execute).toHaveBeenCalledTimes(2);
});
