import type { FormContext, GridControl } from "../xrm/types";
import type { RibbonLocation } from "./ribbon";

/** An item as ribbon parameters name it. */
export interface ItemReference {
  Id: string;
  Name: string;
  TypeName: string;
  TypeCode: number;
}

export type FormState = "Create" | "Existing" | "ReadOnly" | "Disabled" | "BulkEdit";

/** Where a command is shown: what its rules ask and its functions are given. */
export interface CommandContext {
  location: RibbonLocation;
  /** The table the ribbon belongs to. */
  table: string;
  /** The table of the page: the form's on a form, also for a subgrid; the list's on a list. */
  primaryTable: string;
  objectTypeCode(table: string): number;
  schemaName(table: string): string;
  isActivity(table: string): boolean;
  /** The form, on a form and for a subgrid on it. */
  form?: { context: FormContext; state: FormState; id: string; value(column: string): unknown };
  grid?: GridControl;
  selected: ItemReference[];
  items: ItemReference[];
  /** Depth of a privilege of the user; undefined without it. */
  privilege(name: string): string | undefined;
  /** Rights of the user on a row, as RetrievePrincipalAccess says them (ReadAccess, WriteAccess…). */
  access(table: string, id: string): Promise<Set<string>>;
  languageId: number;
  organizationName: string;
}
