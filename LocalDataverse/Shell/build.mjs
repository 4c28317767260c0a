// Bundles the shell into dist/, which the server publishes under /_shell/.
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { shell: "src/main.tsx", ClientGlobalContext: "src/xrm/clientGlobalContext.ts" },
  outdir: dist,
  bundle: true,
  minify: true,
  sourcemap: true,
  format: "iife",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".svg": "text" },
  logLevel: "warning",
});
// Each language is a file of the folder Languages; the shell reads the user's when it starts.
const languages = join(here, "../Languages");
await mkdir(join(dist, "languages"), { recursive: true });
for (const code of await readdir(languages))
  await copyFile(join(languages, code, "shell.json"), join(dist, "languages", `${code}.json`));
for (const file of ["index.html", "favicon.svg"]) await copyFile(join(here, file), join(dist, file));
