import { expect, it } from "vitest";
import { toResx } from "./toResx.mjs";

it("writes a text with markup characters so that it reads back as it was", () => {
  const resx = new DOMParser().parseFromString(toResx({ a: 'R&D <b>"x"</b>' }), "text/xml");
  expect(resx.querySelector("data > value")?.textContent).toBe('R&D <b>"x"</b>');
});
