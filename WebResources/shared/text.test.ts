import { afterEach, describe, expect, it, vi } from "vitest";
import { toResx } from "../build/toResx.mjs";
import { userOf } from "../testing/xrm";
import { loadStrings, text } from "./text";

const English = { why: "Why: {0}", open: "open", lost: "Not translated" };
const German = { why: "Warum {0}?", open: "offen" };

const served = (files: Record<string, string>) =>
  vi.stubGlobal("fetch", (address: string) => {
    const found = Object.entries(files).find(([name]) => address.endsWith(name));
    return Promise.resolve(new Response(found?.[1] ?? "", { status: found ? 200 : 404 }));
  });
const both = { "Coaching.1033.resx": toResx(English), "Coaching.1031.resx": toResx(German) };

afterEach(() => vi.unstubAllGlobals());

describe("a text", () => {
  it("is English with its values filled in", () => {
    expect(text("Why: {0}", "Kim")).toBe("Why: Kim");
  });

  it("stays English where the language is not there", async () => {
    served({ "Coaching.1033.resx": toResx(English) });
    vi.stubGlobal("Xrm", userOf({ language: 1036 }));
    await loadStrings();
    expect(text("open")).toBe("open");
  });

  it("is said in the user's language, found by the name that both languages have", async () => {
    served(both);
    vi.stubGlobal("Xrm", userOf({ language: 1031 }));
    await loadStrings();
    expect([text("Why: {0}", "Kim"), text("open"), text("Not translated")]).toEqual([
      "Warum Kim?",
      "offen",
      "Not translated",
    ]);
  });
});
