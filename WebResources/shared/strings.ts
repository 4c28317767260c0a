import { english, type StringName } from "../strings/english";
import { xrm } from "./xrm";

const English = 1033;
let translated: Partial<Record<string, string>> = {};

/** Text of a name in the user's language, with {0}, {1}… filled in. Text only: never put it into markup. */
export function text(name: StringName, ...values: (string | number)[]): string {
  return (translated[name] ?? english[name]).replace(/\{(\d)\}/g, (_, index: string) =>
    String(values[Number(index)] ?? ""),
  );
}

/** Fetches the user's language, when it is not English; without a translation the English texts stay. */
export async function loadStrings(): Promise<void> {
  const language = xrm().Utility.getGlobalContext().userSettings.languageId;
  if (language === English) return;
  try {
    const response = await fetch(`../strings/Coaching.${String(language)}.resx`);
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
