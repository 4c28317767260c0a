// A panel says most of its texts once: put where they are said, they need no names, and the panel weighs less.
import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { exportsOf } from "./bundle.mjs";
import { source } from "./rooms.mjs";

const imports = /import \* as (\w+) from "([^"]*\/strings)";/g;

/** Code with each text in the place of its name: `text(strings.loading)` becomes `text("Loading …")`. */
export async function withTexts(code, textsOf) {
  let placed = code;
  for (const [, module, from] of code.matchAll(imports)) {
    const texts = await textsOf(from);
    placed = placed.replace(new RegExp(`\\b${module}\\.(\\w+)`, "g"), (name, text) =>
      text in texts ? JSON.stringify(texts[text]) : name,
    );
  }
  return placed;
}

export const textsInPlace = {
  name: "texts in their place",
  setup(build) {
    const known = new Map();
    const read = (file) => {
      if (!known.has(file)) known.set(file, exportsOf(file));
      return known.get(file);
    };
    build.onLoad({ filter: /\.tsx?$/, namespace: "file" }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      const contents = await withTexts(code, (from) => read(`${relative(source, resolve(dirname(path), from))}.ts`));
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};
