import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** A folder for what one generator makes. */
export async function folderFor(name) {
  const folder = join(inject("folder"), name);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Runs one of Node's programs in a folder, and gives what it said. */
export async function run(folder, ...args) {
  const { stdout } = await promisify(execFile)("node", args, { cwd: folder, maxBuffer: 1 << 26 });
  return stdout;
}

/** Compiles what stands in a folder; what the compiler says is the failure. */
export async function compile(folder, include, options = {}) {
  const shared = { target: "ES2022", module: "ESNext", moduleResolution: "bundler", strict: true, skipLibCheck: true };
  const compilerOptions = { ...shared, types: [], typeRoots: [join(repository, "node_modules/@types")], ...options };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  // Classes of all tables refer to each other: deeper than the compiler's stack usually is.
  const compiler = [join(repository, "node_modules/typescript/lib/tsc.js"), "-p", folder];
  try {
    return await run(folder, "--stack-size=30000", ...compiler);
  } catch (error) {
    throw new Error(String(error.stdout).slice(0, 2000) || error.message);
  }
}
