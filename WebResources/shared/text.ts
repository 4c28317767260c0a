import { xrm } from "./xrm";

/** A text a person can read, in English: a constant of a file of strings, so that a panel carries only what it says. */
export type Text = string;

const English = 1033;
let translated: ReadonlyMap<Text, string> = new Map();

/** A text in the user's language, with {0}, {1}… filled in. Text only: never put it into markup. */
export function text(english: Text, ...values: (string | number)[]): string {
  return (translated.get(english) ?? english).replace(/\{(\d)\}/g, (_, index: string) =>
    String(values[Number(index)] ?? ""),
  );
}

/** Fetches the user's language, when it is not English; without a translation the English texts stay. */
export async function loadStrings(): Promise<void> {
  const language = xrm().Utility.getGlobalContext().userSettings.languageId;
  if (language === English) return;
  try {
    const [english, own] = await Promise.all([readTexts(English), readTexts(language)]);
    translated = new Map([...english].map(([name, value]) => [value, own.get(name) ?? value]));
  } catch {
    // Offline for a moment, or not translated: English is better than nothing.
  }
}

/** The texts of a language by their names, which are the same in every language. */
async function readTexts(language: number): Promise<Map<string | null, string>> {
  const name = `coach_/strings/Coaching.${String(language)}.resx`;
  const response = await fetch(xrm().Utility.getGlobalContext().getWebResourceUrl(name));
  if (!response.ok) throw new Error(`${name}: ${response.statusText}`);
  const resx = new DOMParser().parseFromString(await response.text(), "text/xml");
  return new Map(
    [...resx.querySelectorAll("data")].map((data) => [
      data.getAttribute("name"),
      data.querySelector("value")?.textContent ?? "",
    ]),
  );
}
