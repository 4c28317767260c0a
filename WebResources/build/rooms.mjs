// What is built is found by where it stands: a room's folders hold pages (gapboard.tsx with gapboard.css),
// commands (ribbon.ts) and what forms do (form.ts).
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const source = fileURLToPath(new URL("..", import.meta.url));

const noRooms = ["build", "node_modules", "shared", "testing"];

async function files(end) {
  const all = await readdir(source, { recursive: true });
  return all.filter((file) => file.endsWith(end) && !noRooms.includes(file.split("/")[0])).sort();
}

const withoutEnd = (file) => file.replace(/\.[^.]+$/, "");

/** The panels, each by the name it has in the solution: alignment/gapboard/gapboard. */
export async function panels() {
  return (await files(".tsx")).map(withoutEnd).filter((name) => existsSync(join(source, `${name}.css`)));
}

/** The scripts of ribbons and forms: alignment/plan/ribbon. */
export async function scripts() {
  return [...(await files("/ribbon.ts")), ...(await files("/form.ts"))].map(withoutEnd);
}

/** Every file that holds texts, the shared ones too. */
export async function stringFiles() {
  return ["shared/strings.ts", ...(await files("strings.ts"))];
}
