import { attr, child, children, childText, localized, parseXml } from "../webapi/xml";

export interface FormControlXml {
  id: string;
  kind: "field" | "subgrid" | "timeline" | "webresource" | "unsupported";
  classId: string;
  field: string;
  disabled: boolean;
  parameters: Map<string, string>;
}

export interface FormCell {
  id: string;
  label: string;
  showLabel: boolean;
  visible: boolean;
  colspan: number;
  control: FormControlXml | null;
}

export interface FormSection {
  name: string;
  label: string;
  showLabel: boolean;
  visible: boolean;
  columns: number;
  cells: FormCell[];
}

export interface FormTab {
  name: string;
  label: string;
  visible: boolean;
  columns: { width: string; sections: FormSection[] }[];
}

export interface FormEvent {
  name: string;
  attribute: string;
  handlers: { functionName: string; library: string; passContext: boolean; parameters: string[] }[];
}

export interface FormLayout {
  header: FormCell[];
  tabs: FormTab[];
  libraries: string[];
  events: FormEvent[];
}

// What a control is, is told by its class id.
const kindByClass: Record<string, FormControlXml["kind"]> = {
  "e7a81278-8635-4d9e-8d4d-59480b391c5b": "subgrid",
  "06375649-c143-495e-a496-c962e5b4488e": "timeline",
  "9fdf5f91-88b1-47f4-ad53-c11efc01a01d": "webresource",
  "5c5600e0-1d6e-4205-a272-be80da87fd42": "unsupported", // quick view form
  "fd2a7985-3187-444e-908d-6624b21f69c0": "unsupported", // iframe to elsewhere
};

/** Reads a form's XML: tabs hold columns, columns hold sections, sections hold cells. */
export function parseForm(formXml: string, language = 1033): FormLayout {
  const root = parseXml(formXml, "form").documentElement;
  const form = root.localName === "form" ? root : root.getElementsByTagName("form")[0];
  const label = (element: Element) => localized(child(element, "labels"), language, "description", "languagecode");
  const cellOf = (cell: Element): FormCell => ({
    id: attr(cell, "id"),
    label: label(cell),
    showLabel: attr(cell, "showlabel") !== "false",
    visible: attr(cell, "visible") !== "false",
    colspan: Number(attr(cell, "colspan")) || 1,
    control: controlOf(child(cell, "control")),
  });
  const cellsOf = (rows: Element | undefined) =>
    children(rows, "row").flatMap((row) => children(row, "cell").map(cellOf));
  return {
    header: cellsOf(child(child(form, "header"), "rows")).filter((cell) => cell.control?.kind === "field"),
    libraries: children(child(form, "formLibraries"), "Library").map((library) => attr(library, "name")),
    events: children(child(form, "events"), "event").map(eventOf),
    tabs: children(child(form, "tabs"), "tab").map((tab) => ({
      name: attr(tab, "name") || attr(tab, "id"),
      label: label(tab),
      visible: attr(tab, "visible") !== "false",
      columns: children(child(tab, "columns"), "column").map((column) => ({
        width: attr(column, "width"),
        sections: children(child(column, "sections"), "section").map((section) => ({
          name: attr(section, "name") || attr(section, "id"),
          label: label(section),
          showLabel: attr(section, "showlabel") !== "false",
          visible: attr(section, "visible") !== "false",
          columns: columnCount(attr(section, "columns")),
          cells: cellsOf(child(section, "rows")),
        })),
      })),
    })),
  };
}

/** Every column a form shows, once. */
export function fieldsOf(layout: FormLayout): string[] {
  const cells = [...layout.header, ...allSections(layout).flatMap((section) => section.cells)];
  return [...new Set(cells.flatMap((cell) => (cell.control?.kind === "field" ? [cell.control.field] : [])))];
}

export function allSections(layout: FormLayout): FormSection[] {
  return layout.tabs.flatMap((tab) => tab.columns.flatMap((column) => column.sections));
}

/** "2", or in older forms "11": one digit a column. */
function columnCount(columns: string): number {
  return columns.length > 1 ? columns.length : Number(columns) || 1;
}

function controlOf(control: Element | undefined): FormControlXml | null {
  if (!control) return null;
  const classId = attr(control, "classid").replace(/[{}]/g, "").toLowerCase();
  const field = attr(control, "datafieldname");
  return {
    id: attr(control, "id"),
    kind: kindByClass[classId] ?? (field ? "field" : "unsupported"),
    classId,
    field,
    disabled: attr(control, "disabled") === "true",
    parameters: new Map(
      children(child(control, "parameters")).map((parameter) => [
        parameter.localName,
        parameter.textContent?.trim() ?? "",
      ]),
    ),
  };
}

function eventOf(event: Element): FormEvent {
  const handlers = [...children(child(event, "Handlers")), ...children(child(event, "InternalHandlers"))];
  return {
    name: attr(event, "name").toLowerCase(),
    attribute: attr(event, "attribute"),
    handlers: handlers
      .filter((handler) => attr(handler, "enabled") !== "false")
      .map((handler) => ({
        functionName: attr(handler, "functionName"),
        library: attr(handler, "libraryName"),
        passContext: attr(handler, "passExecutionContext") === "true",
        parameters: attr(handler, "parameters")
          ? attr(handler, "parameters")
              .split(",")
              .map((parameter) => parameter.trim().replace(/^["']|["']$/g, ""))
          : [childText(handler, "parameters")].filter((parameter) => parameter !== ""),
      })),
  };
}
