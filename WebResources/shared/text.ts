import { xrm } from "./xrm";

/** A text a person can read: the name under which it is translated, and its English. Each in a constant of its own, so that a panel carries only what it says. */
export type Text = readonly [name: string, english: string];

const English = 1033;
let translated: Partial<Record<string, string>> = {};

/** A text in the user's language, with {0}, {1}… filled in. Text only: never put it into markup. */
export function text([name, english]: Text, ...values: (string | number)[]): string {
  return (translated[name] ?? english).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));
}

/** Fetches the user's language, when it is not English; without a translation the English texts stay. */
export async function loadStrings(): Promise<void> {
  const context = xrm().Utility.getGlobalContext();
  const language = context.userSettings.languageId;
  if (language === English) return;
  try {
    const response = await fetch(context.getWebResourceUrl(`coach_/strings/Coaching.${String(language)}.resx`));
    if (!response.ok) return;
    const resx = new DOMParser().parseFromString(await response.text(), "text/xml");
    translated = Object.fromEntries(
      [...resx.querySelectorAll("data")].map((data) => [
        data.getAttribute("name"),
        data.querySelector("value")?.textContent,
      ]),
    ) as Record<string, string>;
  } catch {
    // Offline for a moment: English is better than nothing.
  }
}
