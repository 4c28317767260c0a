/** Parses XML and refuses what is not well formed, naming what it was. */
export function parseXml(xml: string, what: string): Document {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new Error(`The ${what} is not well-formed XML.`);
  return document;
}

/** Child elements of a name, in order. */
export function children(element: Element | null | undefined, name?: string): Element[] {
  if (!element) return [];
  return [...element.children].filter((child) => name === undefined || child.localName === name);
}

export function child(element: Element | null | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

/** The text of a child element, trimmed; empty when there is none. */
export function childText(element: Element | null | undefined, name: string): string {
  return child(element, name)?.textContent?.trim() ?? "";
}

export function attr(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** `<labels><label description languagecode/></labels>` in the user's language, else the first. */
export function localized(
  element: Element | undefined,
  language: number,
  textAttribute: string,
  codeAttribute: string,
) {
  const labels = element ? [...element.children] : [];
  const own = labels.find((label) => Number(attr(label, codeAttribute)) === language) ?? labels[0];
  return attr(own, textAttribute);
}
