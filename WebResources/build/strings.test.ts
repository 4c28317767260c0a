// @vitest-environment node
import { describe, expect, it } from "vitest";
import { panelScript, script } from "./bundle.mjs";
import { panels, scripts, stringFiles } from "./rooms.mjs";
import { carried, dictionary, said, saidBy, textsIn, textsOf } from "./strings.mjs";

const texts = await textsOf(await stringFiles());
const bundles = await Promise.all([
  ...(await panels()).map(async (name) => ({ name, ...(await panelScript(name)) })),
  ...(await scripts()).map(async (name) => ({ name, ...(await script(name)) })),
]);
const ours = bundles.map(({ name, text, files }) => ({
  name,
  text,
  files: files.filter((file) => !file.includes("node_modules") && !file.endsWith("strings.ts")),
}));

describe("the texts of the panels", () => {
  it.each(ours)("that $name carries are texts that it says", async ({ text, files }) => {
    const words = await saidBy(files);
    expect(carried(text, texts).filter((name) => !words.has(name))).toEqual([]);
  });

  it("are each said by some panel or command", async () => {
    const words = await saidBy(ours.flatMap(({ files }) => files));
    expect(texts.filter(([name]) => !words.has(name))).toEqual([]);
  });

  it("have one English for each name", () => {
    expect(Object.keys(dictionary(texts))).toHaveLength(new Set(texts.map(([name]) => name)).size);
  });
});

describe("a text", () => {
  it("that code and translators call differently is refused", () => {
    expect(() => textsIn({ opened: ["open", "Open"] }, "a/strings.ts")).toThrow(
      'a/strings.ts calls "open" opened: give both one name.',
    );
  });

  it("with two different English words is refused, naming both places", () => {
    expect(() =>
      dictionary([
        ["open", "Open", "a/strings.ts"],
        ["open", "Open it", "b/strings.ts"],
      ]),
    ).toThrow('"open" is "Open" in a/strings.ts and "Open it" in b/strings.ts: rename one.');
  });

  it("is said where code names it, of any file of strings", () => {
    const code = `import * as strings from "./strings";\nimport * as common from "../../shared/strings";\ntext(strings.why, 1); text(isBusy ? common.loading : strings.done)`;
    expect(said(code).sort()).toEqual(["done", "loading", "why"]);
  });

  it("is carried by a bundle that has it, and by no other", () => {
    const both: [string, string, string][] = [
      ["why", "Why", "strings.ts"],
      ["done", "Done", "strings.ts"],
    ];
    expect(carried(`var a=["why","Why"];x("done")`, both)).toEqual(["why"]);
  });
});
