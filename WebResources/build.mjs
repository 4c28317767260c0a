// Bundles each web resource into artifacts/webresources, under the name it has in the solution.
// A panel is one HTML page with its styles inside and one script beside it: two requests, both cached by Dynamics.
import { mkdir, readFile, writeFile, copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { toResx } from "./strings/toResx.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../artifacts/webresources/coach_");

const MostBytes = 25 * 1024;

const common = {
  bundle: true,
  minify: true,
  target: "es2022",
  format: "iife",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
};

async function panel(name, entry, page) {
  const folder = join(out, name);
  await build({ ...common, entryPoints: [join(here, name, entry)], outfile: join(folder, `${page}.js`) });
  const styles = await build({
    ...common,
    entryPoints: [join(here, name, `${page}.css`)],
    write: false,
  });
  const html = await readFile(join(here, name, `${page}.html`), "utf8");
  await writeFile(
    join(folder, `${page}.html`),
    html.replace("/*styles*/", () => styles.outputFiles[0].text.trim()),
  );
  await keepSmall(folder, page);
}

/** A panel opens beside a deal, perhaps in a hotel: what it weighs is a promise, so a heavier one does not build. */
async function keepSmall(folder, page) {
  const files = await Promise.all([`${page}.html`, `${page}.js`].map((file) => readFile(join(folder, file))));
  const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  if (size > MostBytes) throw new Error(`${page} is ${size} bytes gzipped, more than ${MostBytes}.`);
}

async function strings() {
  const bundled = await build({
    ...common,
    format: "esm",
    write: false,
    entryPoints: [join(here, "strings/english.ts")],
  });
  const source = `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString("base64")}`;
  const { english } = await import(source);
  await mkdir(join(out, "strings"), { recursive: true });
  await writeFile(join(out, "strings/Coaching.1033.resx"), toResx(english));
}

await mkdir(join(out, "shared"), { recursive: true });
for (const [feature, globalName] of [
  ["opportunity", "Opportunity"],
  ["plan", "Plan"],
  ["contribution", "Contribution"],
  ["segment", "Segment"],
]) {
  await build({
    ...common,
    entryPoints: [join(here, feature, "ribbon.ts")],
    outfile: join(out, feature, "ribbon.js"),
    globalName: `CoachingExtensions.${globalName}`,
  });
}
await panel("conversation", "pane.tsx", "pane");
await panel("gapboard", "gapboard.tsx", "gapboard");
await panel("plan", "propose.tsx", "propose");
await panel("segment", "views.tsx", "views");
await copyFile(join(here, "shared/icon_coach.svg"), join(out, "shared/icon_coach.svg"));
await strings();
