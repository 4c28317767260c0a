// @vitest-environment node
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { coach_diagnosis, coach_targetstatus } from "../../shared/model.g";
import { diagnosisLook, statusLook } from "./words";

const css = await readFile(new URL("meanings.css", import.meta.url), "utf8");

/** The colours of a choice's options in the solution, by their values. */
async function optionsOf(choice: string): Promise<[value: number, colour: string][]> {
  const xml = await readFile(new URL(`../../../Solution/src/OptionSets/${choice}.xml`, import.meta.url), "utf8");
  return [...xml.matchAll(/<option value="(\d+)" Color="(#\w+)"/g)].map(([, value, colour]) => [
    Number(value),
    colour ?? "",
  ]);
}

/** The colour that a class has in the panels. */
const colourOf = (look: string) => new RegExp(`\\.${look}(?:,[^{]*)? \\{\\s*color: (#\\w+)`).exec(css)?.[1];

it("gives each status the colour that lists and charts have for it", async () => {
  const options = await optionsOf("coach_targetstatus");
  expect(options).toHaveLength(5);
  for (const [value, colour] of options) expect(colourOf(statusLook(value as coach_targetstatus))).toBe(colour);
});

it("gives each diagnosis the colour that lists and charts have for it", async () => {
  const options = await optionsOf("coach_diagnosis");
  expect(options).toHaveLength(5);
  for (const [value, colour] of options) expect(colourOf(diagnosisLook(value as coach_diagnosis))).toBe(colour);
});
