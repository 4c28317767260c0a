// @vitest-environment node
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { panelScript, script } from "./bundle.mjs";
import { panels, scripts, source, stringFiles } from "./rooms.mjs";
import { carried, dictionary, namesForTexts, said, saidBy, textsOf } from "./strings.mjs";

const texts = await textsOf(await stringFiles());
const options = { plugins: [namesForTexts] };
const ours = await Promise.all([
  ...(await panels()).map(async (name) => ({ name, ...(await panelScript(name, options)) })),
  ...(await scripts()).map(async (name) => ({ name, ...(await script(name, options)) })),
]);
const codeOf = (files: string[]) =>
  files.filter((file) => !file.includes("node_modules") && !file.endsWith("strings.ts"));
const everything = [...new Set(ours.flatMap(({ files }) => codeOf(files)))];

describe("the texts of the panels", () => {
  it.each(ours)("that $name carries are texts that it says", async ({ text, files }) => {
    const words = await saidBy(codeOf(files));
    expect(carried(text).filter((name) => !words.has(name))).toEqual([]);
  });

  it("are each said by some panel or command", async () => {
    const words = await saidBy(everything);
    expect(texts.filter(([name]) => !words.has(name))).toEqual([]);
  });

  it("have one English for each name, and one name for each English", () => {
    expect(Object.keys(dictionary(texts))).toHaveLength(new Set(texts.map(([, english]) => english)).size);
  });

  it("stand in files of strings, and nowhere in the code", async () => {
    const code = await Promise.all(everything.map((file) => readFile(join(source, file), "utf8")));
    expect(code.flatMap((each) => each.match(/\btext\(\s*["'`].*/) ?? [])).toEqual([]);
  });
});

describe("a text", () => {
  it("with two different English words is refused, naming both places", () => {
    expect(() =>
      dictionary([
        ["open", "Open", "a/strings.ts"],
        ["open", "Open it", "b/strings.ts"],
      ]),
    ).toThrow('"open" is "Open" in a/strings.ts and "Open it" in b/strings.ts: rename one.');
  });

  it("with two names is refused, naming both places", () => {
    expect(() =>
      dictionary([
        ["yes", "Yes", "a/strings.ts"],
        ["verdictYes", "Yes", "b/strings.ts"],
      ]),
    ).toThrow('"Yes" is yes in a/strings.ts and verdictYes in b/strings.ts: give both one name.');
  });

  it("is said where code names it, of any file of strings", () => {
    const code = `import * as strings from "./strings";\nimport * as common from "../../shared/strings";\ntext(strings.why, 1); text(isBusy ? common.loading : strings.done)`;
    expect(said(code).sort()).toEqual(["done", "loading", "why"]);
  });
});
