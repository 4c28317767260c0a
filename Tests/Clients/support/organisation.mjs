import { spawn } from "node:child_process";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./packages.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const server = join(root, "LocalDataverse/bin/Release/net10.0/LocalDataverse.dll");
const zip = join(root, "artifacts/CoachingExtensions_managed.zip");
const users = [{ email: "rep@example.com", name: "Robin Rep", roles: ["Salesperson", "Coaching Rep"] }];

/** Installs the clients and starts LocalDataverse with a solution, a rep and nothing else, when NPM_CLIENTS says so. */
export default async function setup(project) {
  if (process.env.NPM_CLIENTS !== "1") return undefined;
  await Promise.all([server, zip].map((file) => access(file)));
  const folder = await mkdtemp(join(tmpdir(), "npm-clients-"));
  const address = `http://localhost:${String(await freePort())}`;
  await install(folder);
  await writeFile(join(folder, "users.json"), JSON.stringify(users));
  const files = ["--data", join(folder, "clients.db"), "--import", zip, "--users", join(folder, "users.json")];
  const running = spawn("dotnet", [server, "--urls", address, ...files], { stdio: ["ignore", "ignore", "inherit"] });
  await answers(address);
  project.provide("address", address);
  project.provide("folder", folder);
  return async () => {
    const ended = new Promise((done) => running.once("exit", done));
    running.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

async function answers(address) {
  for (let tries = 0; tries < 600; tries++) {
    try {
      await fetch(`${address}/api/data/v9.2/`);
      return;
    } catch {
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
  throw new Error(`LocalDataverse did not answer on ${address} within a minute.`);
}
