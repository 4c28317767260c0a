import { addressOfWebResource } from "../webapi/webResources";
import { parseXml } from "../webapi/xml";

const cache = new Map<string, Map<string, string>>();

/** Reads a RESX web resource ahead, so that getResourceString can answer at once. */
export async function preloadStrings(webResource: string): Promise<void> {
  if (cache.has(webResource)) return;
  const response = await fetch(addressOfWebResource(webResource), { credentials: "same-origin" });
  if (!response.ok) return;
  cache.set(webResource, textsOf(await response.text()));
}

export function textsOf(resx: string): Map<string, string> {
  const data = [...parseXml(resx, "string resource").getElementsByTagName("data")];
  return new Map(
    data.map((item) => [item.getAttribute("name") ?? "", item.getElementsByTagName("value")[0]?.textContent ?? ""]),
  );
}

/** Xrm.Utility.getResourceString; null until the resource was read. */
export function resourceString(webResource: string, key: string): string | null {
  const found = [...cache].find(([name]) => name === webResource || name.startsWith(`${webResource}.`));
  return found?.[1].get(key) ?? null;
}
