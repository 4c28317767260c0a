// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type ESLint, Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { source } from "./rooms.mjs";

// The packer's checker has rules of its own under the ids of Microsoft's. Here the same cases are put before Microsoft's rules, as
// far as Microsoft has published them for ESLint: both say the same, or the case says why not.

const fixtures = join(source, "../Tests/Solution.Tests/Fixtures/Checker/Scripts");
const powerApps = createRequire(import.meta.url)("@microsoft/eslint-plugin-power-apps") as ESLint.Plugin;

/** Rules that the checker takes from ESLint itself. */
const ofEsLint: Record<string, Linter.RulesRecord> = {
  "web-avoid-eval": { "no-eval": "error", "no-new-func": "error", "no-implied-eval": "error" },
  "web-avoid-with": { "no-with": "error" },
  "web-remove-alert": { "no-alert": "error" },
  "web-remove-console": { "no-console": "error" },
  "web-remove-debug-script": { "no-debugger": "error" },
  "web-use-strict-equality-operators": { eqeqeq: ["error", "smart"] },
  "web-use-strict-mode": { strict: ["error", "global"] },
};

function rulesOf(id: string): Linter.RulesRecord | undefined {
  const name = id.replace(/^web-/, "");
  return name in (powerApps.rules ?? {}) ? { [`power-apps/${name}`]: "error" } : ofEsLint[id];
}

interface Case {
  rule: string;
  sentence: string;
  isFound: boolean;
  differs: string | undefined;
  code: string;
}

function casesOf(rule: string): Case[] {
  const parts = readFileSync(join(fixtures, `${rule}.js`), "utf8")
    .split(/^\/\/ (found|not found): (.*)\n/m)
    .slice(1);
  return Array.from({ length: parts.length / 3 }, (_, at) => {
    const [verdict = "", sentence = "", code = ""] = parts.slice(3 * at, 3 * at + 3);
    return {
      rule,
      sentence,
      isFound: verdict === "found",
      differs: /^\/\/ otherwise than Microsoft: (.*)/m.exec(code)?.[1],
      code,
    };
  });
}

function isFoundByMicrosoft({ rule, code }: Case): boolean {
  const config: Linter.Config = {
    plugins: { "power-apps": powerApps },
    rules: rulesOf(rule) ?? {},
    languageOptions: {
      sourceType: /^(import|export) /m.test(code) ? "module" : "script",
      globals: { window: "readonly", setTimeout: "readonly", setInterval: "readonly", console: "readonly" },
    },
  };
  return new Linter().verify(code, [config]).some((message) => message.ruleId !== null);
}

const rules = readdirSync(fixtures).map((file) => file.replace(/\.js$/, ""));
const cases = rules.filter((rule) => rulesOf(rule) !== undefined).flatMap(casesOf);

describe("Microsoft's own rule", () => {
  it.each(cases.filter(({ differs }) => differs === undefined))("says of $rule what ours says: $sentence", (each) => {
    expect(isFoundByMicrosoft(each)).toBe(each.isFound);
  });

  it.each(cases.filter(({ differs }) => differs !== undefined))("differs on $rule as noted: $sentence", (each) => {
    expect(isFoundByMicrosoft(each)).toBe(!each.isFound);
  });

  it("is there for most of the rules", () => {
    expect(new Set(cases.map(({ rule }) => rule)).size).toBeGreaterThan(30);
  });
});
