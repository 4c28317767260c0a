import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** What is installed, each in the version that was tried. */
const dependencies = {
  // The TypeScript that odata2ts was written for.
  typescript: "5.9.3",
  "dynamics-web-api": "2.5.0",
  "dataverse-webapi": "3.3.0",
  "dataverse-ify": "2.0.7",
  "dataverse-gen": "2.0.15",
  "@odata2ts/odata2ts": "0.34.0",
  "@odata2ts/odata-query-objects": "0.21.0",
  "@odata2ts/odata-service": "0.18.1",
};

/** Installs the clients into a folder outside of the repository. */
export async function install(folder) {
  // dataverse-ify names Node's own modules as packages, which a registry need not have.
  const empty = join(folder, "empty");
  await mkdir(empty, { recursive: true });
  await writeFile(join(empty, "package.json"), JSON.stringify({ name: "empty", version: "1.0.0" }));
  const overrides = { fs: "file:./empty", os: "file:./empty" };
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies, overrides }));
  await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], {
    cwd: folder,
  });
}
