import { join } from "node:path";
import { build } from "esbuild";
import { source } from "./rooms.mjs";

const common = {
  bundle: true,
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
  write: false,
  metafile: true,
};

/** alignment/plan is CoachingExtensions.Alignment.Plan to the ribbon. */
const globalName = (name) =>
  [
    "CoachingExtensions",
    ...name
      .split("/")
      .slice(0, -1)
      .map((part) => part[0].toUpperCase() + part.slice(1)),
  ].join(".");

/** One file with all it needs, and which files it was made of. */
export async function bundle(entry, options = {}) {
  const { outputFiles, metafile } = await build({
    ...common,
    minify: true,
    format: "iife",
    entryPoints: [join(source, entry)],
    absWorkingDir: source,
    ...options,
  });
  return { text: outputFiles[0].text, files: Object.keys(metafile.inputs) };
}

export const script = (name, options) => bundle(`${name}.ts`, { globalName: globalName(name), ...options });
export const panelScript = (name, options) => bundle(`${name}.tsx`, options);
export const styles = async (name) => (await bundle(`${name}.css`)).text.trim();

/** What a module exports, run as it is. */
export async function exportsOf(file) {
  const { text } = await bundle(file, { format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
