import { join } from "node:path";
import { build } from "esbuild";
import { minify } from "terser";
import { source } from "./rooms.mjs";
import { textsInPlace } from "./textsInPlace.mjs";

const common = {
  bundle: true,
  // The solution checker reads ECMAScript 2018, and reports what is newer as unsupported.
  target: "es2018",
  banner: { js: '"use strict";' },
  jsx: "transform",
  jsxFactory: "h",
  jsxFragment: "Fragment",
  tsconfigRaw: {},
  legalComments: "none",
  logLevel: "warning",
  write: false,
  metafile: true,
};

/** alignment/plan/ribbon is CoachingExtensions.Alignment.Plan to the ribbon, alignment/plan/form is CoachingExtensions.Alignment.PlanForm to the form. */
function globalName(name) {
  const [room, folder, file] = name.split("/").map((part) => part[0].toUpperCase() + part.slice(1));
  return `CoachingExtensions.${room}.${folder}${file === "Ribbon" ? "" : file}`;
}

/** One file with all it needs, and which files it was made of. */
export async function bundle(entry, options = {}) {
  const { outputFiles, metafile } = await build({
    ...common,
    minify: true,
    format: "iife",
    plugins: [textsInPlace],
    entryPoints: [join(source, entry)],
    absWorkingDir: source,
    ...options,
  });
  return { text: outputFiles[0].text, files: Object.keys(metafile.inputs) };
}

/** What the lowered syntax costs, a second look wins back: esbuild keeps each expression as it is written. */
const smaller = {
  ecma: 2018,
  compress: { passes: 3, lhs_constants: false },
  format: { ascii_only: true, comments: false },
};

async function shrunk(entry, options) {
  const { text, files } = await bundle(entry, options);
  return { text: (await minify(text, smaller)).code, files };
}

export const script = (name, options) => shrunk(`${name}.ts`, { globalName: globalName(name), ...options });

/** Only a page has elements to draw: in a command or a form, Preact would be ballast that works in the app's own document. */
export const panelScript = (name, options) =>
  shrunk(`${name}.tsx`, { inject: [join(source, "build/jsx.js")], ...options });

export const styles = async (name) => (await bundle(`${name}.css`, { banner: {} })).text.trim();

/** What a module exports, run as it is. */
export async function exportsOf(file) {
  const { text } = await bundle(file, { format: "esm", plugins: [] });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
