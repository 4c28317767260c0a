import { attr, child, children, parseXml } from "../webapi/xml";

export type RibbonLocation = "Form" | "HomepageGrid" | "SubGrid";

export interface RibbonButton {
  id: string;
  command: string;
  label: string;
  tooltip: string;
  /** Web resource shown as icon. */
  image: string;
  sequence: number;
  /** Entries of a flyout. */
  menu: RibbonButton[];
}

export interface Ribbon {
  buttons(location: RibbonLocation): RibbonButton[];
  commands: Map<string, Element>;
  enableRules: Map<string, Element>;
  displayRules: Map<string, Element>;
}

const webResource = "$webresource:";
const controls = new Set(["Button", "FlyoutAnchor", "SplitButton", "ToggleButton"]);

/**
 * Reads a table's ribbon. Its own controls are found in a RibbonDiffXml's custom actions and, in the merged form in
 * which RetrieveEntityRibbon gives it, in the Controls elements whose ids are the actions' locations.
 */
export function parseRibbon(xml: string, table: string, language = 1033): Ribbon {
  const document = parseXml(xml, `ribbon of ${table}`);
  const labels = labelsOf(document, language);
  const hidden = new Set(all(document, "HideCustomAction").map((action) => attr(action, "Location")));
  return {
    commands: byId(document, "CommandDefinition"),
    enableRules: byId(document, "EnableRule", "RuleDefinitions"),
    displayRules: byId(document, "DisplayRule", "RuleDefinitions"),
    buttons(location) {
      const prefix = `Mscrm.${location}.${table}.`.toLowerCase();
      const added = all(document, "CustomAction")
        .filter((action) => attr(action, "Location").toLowerCase().startsWith(prefix))
        .flatMap((action) =>
          children(child(action, "CommandUIDefinition")).map((control) => ({ control, at: attr(action, "Sequence") })),
        );
      const merged = all(document, "Controls")
        .filter((list) => attr(list, "Id").toLowerCase().startsWith(prefix) && !list.closest("CustomAction, Menu"))
        .flatMap((list) => children(list).map((control) => ({ control, at: "" })));
      return [...added, ...merged]
        .filter(({ control }) => controls.has(control.localName) && !hidden.has(attr(control, "Id")))
        .map(({ control, at }) => buttonOf(control, labels, at))
        .sort((a, b) => a.sequence - b.sequence);
    },
  };
}

function buttonOf(control: Element, labels: Map<string, string>, actionSequence = ""): RibbonButton {
  const text = (name: string) => localized(attr(control, name), labels);
  const image = attr(control, "ModernImage") || attr(control, "Image16by16");
  return {
    id: attr(control, "Id"),
    command: attr(control, "Command"),
    label: text("LabelText") || text("Alt") || attr(control, "Id"),
    tooltip: text("ToolTipDescription") || text("ToolTipTitle"),
    image: image.startsWith(webResource) ? image.slice(webResource.length) : "",
    sequence: Number(attr(control, "Sequence") || actionSequence) || 0,
    menu: children(child(control, "Menu"), "MenuSection")
      .flatMap((section) => children(child(section, "Controls")))
      .filter((entry) => controls.has(entry.localName))
      .map((entry) => buttonOf(entry, labels))
      .sort((a, b) => a.sequence - b.sequence),
  };
}

function labelsOf(document: Document, language: number): Map<string, string> {
  return new Map(
    all(document, "LocLabel").map((label) => {
      const titles = children(child(label, "Titles"), "Title");
      const own = titles.find((title) => Number(attr(title, "languagecode")) === language) ?? titles[0];
      return [attr(label, "Id"), attr(own, "description")];
    }),
  );
}

function localized(value: string, labels: Map<string, string>): string {
  return value.startsWith("$LocLabels:") ? (labels.get(value.slice("$LocLabels:".length)) ?? "") : value;
}

function all(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}

/** Definitions by id; a rule's name also occurs as a reference inside commands, which defines nothing. */
function byId(document: Document, name: string, within?: string): Map<string, Element> {
  const found = all(document, name).filter((element) => !within || element.closest(within));
  return new Map(found.map((element) => [attr(element, "Id"), element]));
}
