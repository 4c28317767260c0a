import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
  }
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const dll = (folder: string, name: string) => join(root, folder, "bin/Release/net10.0", `${name}.dll`);

/** Starts LocalDataverse on a free port with a database of its own, the managed solution and the sample organisation. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "coaching-browser-"));
  const address = `http://localhost:${String(await freePort())}`;
  const server = spawn(
    "dotnet",
    [dll("LocalDataverse", "LocalDataverse"), "--urls", address, "--data", join(folder, "test.db"), "--history"],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  await answers(address);
  await promisify(execFile)("dotnet", [
    dll("Samples", "SampleOrganisation"),
    // The year of one region is enough to see every page full; the manager of most journeys is of another one.
    ...["--url", address, "--artifacts", join(root, "artifacts"), "--year", "1"],
  ]);
  project.provide("address", address);
  return async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const bound = probe.address();
      probe.close(() => (bound && typeof bound === "object" ? found(bound.port) : failed(new Error("No free port"))));
    });
  });
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      await fetch(`${address}/api/data/v9.2/`);
      return;
    } catch {
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
  throw new Error(`LocalDataverse did not answer on ${address} within 30 seconds.`);
}
