import { children, parseXml } from "../webapi/xml";

/** What a list is narrowed to: conditions in FetchXML (the children of `<only>`), and what people call them. */
export interface Only {
  xml: string;
  words: string;
}

const narrowing = new Set(["filter", "link-entity"]);

/** Adds to a query what narrows it; nothing else that stands in the XML is taken. */
export function narrow(entity: Element, { xml }: Only): void {
  const parts = children(parseXml(xml, "list's conditions").documentElement);
  for (const part of parts.filter(({ localName }) => narrowing.has(localName)))
    entity.appendChild(withoutColumns(entity.ownerDocument.importNode(part, true) as Element));
}

/** A part of a query that only says which rows: its columns and its order are another query's. */
export function withoutColumns(part: Element): Element {
  for (const element of [...part.querySelectorAll("attribute, all-attributes, order")]) element.remove();
  return part;
}
