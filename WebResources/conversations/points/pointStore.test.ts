import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { orderPoints } from "./pointStore";

const fetched = vi.fn((_: string, init: { body: string }) => Promise.resolve(new Response(init.body && "")));

beforeEach(() => {
  fetched.mockClear();
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("Xrm", { Utility: { getGlobalContext: () => ({ getClientUrl: () => "https://here" }) } });
});
afterEach(() => vi.unstubAllGlobals());

it("an order of points is one change set of those whose number changes", async () => {
  await orderPoints([
    { id: "b", order: 2 },
    { id: "a", order: 1 },
    { id: "c", order: 3 },
  ]);
  expect(fetched).toHaveBeenCalledOnce();
  const body = fetched.mock.calls[0]?.[1].body ?? "";
  expect([...body.matchAll(/PATCH \S+\((.)\)[^{]+(\{.*?\})/g)].map(([, id, values]) => [id, values])).toEqual([
    ["b", '{"coach_order":1}'],
    ["a", '{"coach_order":2}'],
  ]);
});

it("an order that is as it was sends nothing", async () => {
  await orderPoints([{ id: "a", order: 1 }]);
  expect(fetched).not.toHaveBeenCalled();
});
