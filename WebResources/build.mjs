// Bundles each web resource into artifacts/webresources, under the name it has in the solution.
// A panel is one HTML page with its styles inside and one script beside it: two requests, both cached by Dynamics.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { panelScript, script, styles } from "./build/bundle.mjs";
import { panels, scripts, source, stringFiles } from "./build/rooms.mjs";
import { dictionary, textsOf } from "./build/strings.mjs";
import { toResx } from "./build/toResx.mjs";

const out = join(source, "../artifacts/webresources/coach_");

/** A panel opens beside a deal, perhaps in a hotel: what it weighs is a promise, so a heavier one does not build. */
const MostBytes = 25 * 1024;
const fewer = { "alignment/health/health": 20 * 1024 };

async function write(name, content) {
  await mkdir(dirname(join(out, name)), { recursive: true });
  await writeFile(join(out, name), content);
}

async function panel(name) {
  const page = await readFile(join(source, "shared/page.html"), "utf8");
  const css = await styles(name);
  const html = page.replace("/*styles*/", () => css).replace("panel.js", `${basename(name)}.js`);
  const { text: js } = await panelScript(name);
  const size = gzipSync(html).length + gzipSync(js).length;
  const most = fewer[name] ?? MostBytes;
  if (size > most) throw new Error(`${name} is ${size} bytes gzipped, more than ${most}.`);
  await write(`${name}.html`, html);
  await write(`${name}.js`, js);
}

await rm(out, { recursive: true, force: true });
for (const name of await panels()) await panel(name);
for (const name of await scripts()) await write(`${name}.js`, (await script(name)).text);
await write("strings/Coaching.1033.resx", toResx(dictionary(await textsOf(await stringFiles()))));
await mkdir(join(out, "shared"), { recursive: true });
await copyFile(join(source, "shared/icon_coach.svg"), join(out, "shared/icon_coach.svg"));
