import { describe, expect, it } from "vitest";
import { strings } from "./strings";

type Texts = Record<string, string | Record<string, string>>;

// Read by the test's own bundler.
declare global {
  interface ImportMeta {
    glob<T>(pattern: string, options: { eager: true; import: "default" }): Record<string, T>;
  }
}

const languages = import.meta.glob<Texts>("../../Languages/*/shell.json", { eager: true, import: "default" });
const flat = (texts: Texts) =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      typeof text === "string" ? [[name, text]] : Object.entries(text).map(([part, own]) => [`${name}.${part}`, own]),
    ),
  ) as Record<string, string>;
const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

// The same word in both languages, or no word at all.
const same = ["apps", "dialog", "settingsSample", "rowsFrom", "noteText", "ok", "emptyValue", "errorDetails"];

describe.each(Object.keys(languages))("the shell as %s says it", (file) => {
  const english = flat(strings);
  const own = flat(languages[file] ?? {});

  it("says every text, and no other", () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  it("fills in what the English fills in", () => {
    for (const [name, text] of Object.entries(english))
      expect([name, places(own[name] ?? "")]).toEqual([name, places(text)]);
  });

  it("leaves nothing in English", () => {
    expect(Object.keys(english).filter((name) => own[name] === english[name] && !same.includes(name))).toEqual([]);
  });
});
