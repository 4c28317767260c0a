// @vitest-environment node
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { panels, scripts, source } from "./rooms.mjs";

/** Each room, and the rooms it may know besides shared and itself: the same direction as on the server. */
const known: Record<string, string[]> = {
  shared: [],
  alignment: [],
  conversations: ["alignment"],
  rhythm: ["alignment", "conversations"],
  practice: ["alignment", "conversations", "rhythm"],
  measurement: ["alignment", "conversations", "rhythm", "practice"],
};

const roomOf = (file: string) => file.split("/")[0] ?? "";
const code = (await readdir(source, { recursive: true })).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && file.includes("/") && !file.includes("node_modules"),
);
const inRooms = code.filter((file) => !["build", "testing"].includes(roomOf(file)));

it("has no room that is not among the server's", () => {
  expect([...new Set(inRooms.map(roomOf))].filter((room) => !(room in known))).toEqual([]);
});

it("lets a room know those before it, and no other", async () => {
  const wrong = await Promise.all(
    inRooms.map(async (file) => {
      const imports = [...(await readFile(join(source, file), "utf8")).matchAll(/from "(\.[^"]+)"/g)];
      const rooms = imports.map(([, path]) => roomOf(relative(source, join(source, dirname(file), path ?? ""))));
      const allowed = [roomOf(file), "shared", ...(known[roomOf(file)] ?? [])];
      return rooms.filter((room) => !allowed.includes(room)).map((room) => `${file} knows ${room}`);
    }),
  );
  expect(wrong.flat()).toEqual([]);
});

it("finds what is built by its place", async () => {
  expect(await panels()).toContain("conversations/pane/pane");
  expect(await scripts()).toContain("alignment/plan/ribbon");
});
