import { strFromU8, unzipSync } from "fflate";
import { getJson } from "../webapi/client";
import { currentUser } from "../webapi/session";
import { parseRibbon, type Ribbon } from "./ribbon";

const ribbons = new Map<string, Promise<Ribbon>>();

/** A table's ribbon, read once. */
export function ribbonOf(table: string): Promise<Ribbon> {
  let ribbon = ribbons.get(table);
  if (!ribbon) {
    ribbon = readRibbon(table);
    ribbons.set(table, ribbon);
    ribbon.catch(() => ribbons.delete(table));
  }
  return ribbon;
}

async function readRibbon(table: string): Promise<Ribbon> {
  const { CompressedEntityXml } = await getJson<{ CompressedEntityXml: string }>(
    `RetrieveEntityRibbon(EntityName='${table}',RibbonLocationFilter=Microsoft.Dynamics.CRM.RibbonLocationFilters'All')`,
  );
  return parseRibbon(ribbonXml(CompressedEntityXml), table, currentUser().languageId);
}

/** The answer is a zip, in base64, with one part RibbonXml.xml. */
export function ribbonXml(compressed: string): string {
  const bytes = Uint8Array.from(atob(compressed), (character) => character.charCodeAt(0));
  const part = unzipSync(bytes)["RibbonXml.xml"];
  if (!part) throw new Error("The ribbon's archive has no RibbonXml.xml.");
  return strFromU8(part).replace(/^\uFEFF/, "");
}
