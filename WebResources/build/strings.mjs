// Each panel says its own texts; a translator gets all of them in one file.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exportsOf } from "./bundle.mjs";
import { source } from "./rooms.mjs";

/** The texts of one file, each as [name, English, file]: code and translators call each by the same name. */
export function textsIn(module, file) {
  return Object.entries(module).map(([constant, [name, english]]) => {
    if (constant !== name) throw new Error(`${file} calls "${name}" ${constant}: give both one name.`);
    return [name, english, file];
  });
}

/** The texts of the files. */
export async function textsOf(files) {
  return (await Promise.all(files.map(async (file) => textsIn(await exportsOf(file), file)))).flat();
}

/** One English for each name; two that differ would leave a translator with one of them. */
export function dictionary(texts) {
  const found = new Map();
  for (const [name, english, file] of texts) {
    const other = found.get(name);
    if (other && other.english !== english)
      throw new Error(`"${name}" is "${other.english}" in ${other.file} and "${english}" in ${file}: rename one.`);
    found.set(name, other ?? { english, file });
  }
  return Object.fromEntries([...found].map(([name, { english }]) => [name, english]));
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

/** The texts that a bundle carries. */
export const carried = (bundle, texts) =>
  texts.filter(([name]) => new RegExp(`\\[\\s*"${name}",`).test(bundle)).map(([name]) => name);
