// Each panel says its own texts; a translator gets all of them in one file.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exportsOf } from "./bundle.mjs";
import { source } from "./rooms.mjs";

/** The texts of the files, each as [name, English, file]. */
export async function textsOf(files) {
  const modules = await Promise.all(files.map(async (file) => [file, await exportsOf(file)]));
  return modules.flatMap(([file, module]) => Object.entries(module).map(([name, english]) => [name, english, file]));
}

/** One English for each name, and one name for each English: a panel finds its translation by the English. */
export function dictionary(texts) {
  const byName = new Map();
  const byEnglish = new Map();
  for (const text of texts) {
    const [name, english, file] = text;
    const [, otherEnglish, otherFile] = byName.get(name) ?? text;
    if (otherEnglish !== english)
      throw new Error(`"${name}" is "${otherEnglish}" in ${otherFile} and "${english}" in ${file}: rename one.`);
    const [otherName, , namedIn] = byEnglish.get(english) ?? text;
    if (otherName !== name)
      throw new Error(`"${english}" is ${otherName} in ${namedIn} and ${name} in ${file}: give both one name.`);
    byName.set(name, text);
    byEnglish.set(english, text);
  }
  return Object.fromEntries(texts.map(([name, english]) => [name, english]));
}

/** The texts that code says by name: `strings.loading`, of any module that is a file of strings. */
export function said(code) {
  const modules = [...code.matchAll(/import \* as (\w+) from "[^"]*\/strings"/g)].map(([, name]) => name);
  return modules.flatMap((module) =>
    [...code.matchAll(new RegExp(`\\b${module}\\.(\\w+)`, "g"))].map(([, name]) => name),
  );
}

/** The texts that the files say. */
export async function saidBy(files) {
  const code = await Promise.all(files.map((file) => readFile(join(source, file), "utf8")));
  return new Set(code.flatMap(said));
}

/** Bundles with the names of the texts in their place, so that it can be seen which are there. */
export const namesForTexts = {
  name: "names for texts",
  setup(build) {
    build.onLoad({ filter: /\/strings\.ts$/ }, async ({ path }) => {
      const constants = (await readFile(path, "utf8")).matchAll(/^export const (\w+)/gm);
      return { contents: [...constants].map(([line, name]) => `${line} = "text:${name};";`).join("\n"), loader: "ts" };
    });
  },
};

/** The names of the texts that such a bundle carries. */
export const carried = (bundle) => [...bundle.matchAll(/text:(\w+);/g)].map(([, name]) => name);
