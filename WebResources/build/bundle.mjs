import { join } from "node:path";
import { build } from "esbuild";
import { source } from "./rooms.mjs";
import { textsInPlace } from "./textsInPlace.mjs";

const common = {
  bundle: true,
  target: "es2022",
  jsx: "transform",
  jsxFactory: "h",
  jsxFragment: "Fragment",
  inject: [join(source, "build/jsx.js")],
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

export const script = (name, options) => bundle(`${name}.ts`, { globalName: globalName(name), ...options });
export const panelScript = (name, options) => bundle(`${name}.tsx`, options);
export const styles = async (name) => (await bundle(`${name}.css`)).text.trim();

/** What a module exports, run as it is. */
export async function exportsOf(file) {
  const { text } = await bundle(file, { format: "esm", plugins: [] });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
