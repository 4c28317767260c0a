import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { draw } from "../../testing/draw";
import { userOf } from "../../testing/xrm";
import { Choose } from "./Choose";

const deal = (id: string) => ({
  id,
  name: id,
  reasons: [],
  repId: null,
  repName: "",
  account: null,
  value: null,
  currencySymbol: null,
  closeDate: null,
  stage: null,
});

beforeEach(async () => {
  const answer = { Deals: JSON.stringify(["a", "b"].map(deal)), Running: "[]" };
  const execute = vi.fn(() => Promise.resolve({ text: () => Promise.resolve(JSON.stringify(answer)) }));
  vi.stubGlobal("Xrm", { ...userOf(), WebApi: { online: { execute } } });
  await draw(null);
  await draw(<Choose asked={{}} onReview={() => undefined} />);
  await vi.waitFor(() => expect(document.getElementById("up-b")).not.toBeNull());
});

it("the focus goes with a deal that is moved, and stays on what is pressed afterwards", async () => {
  await act(() => document.getElementById("up-b")?.click());
  const moved = document.activeElement?.id;
  const box = document.querySelector<HTMLInputElement>("input[type=checkbox]");
  box?.focus();
  await act(() => box?.click());
  expect([moved, document.activeElement === box]).toEqual(["up-b", true]);
});
