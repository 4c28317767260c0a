// @vitest-environment node
import { expect, it } from "vitest";
import { withTexts } from "./textsInPlace.mjs";

const texts = (from: string) => Promise.resolve({ why: `Why “${from}”?` });

it("puts a text where its name is said, whatever its file is called there", async () => {
  const code = 'import * as common from "../shared/strings";\ntext(common.why); uncommon.why;';
  expect((await withTexts(code, texts)).split("\n")[1]).toBe('text("Why “../shared/strings”?"); uncommon.why;');
});

it("leaves a name that is no text to the compiler, which says so", async () => {
  const code = 'import * as strings from "./strings";\nstrings.whi';
  expect(await withTexts(code, texts)).toBe(code);
});
