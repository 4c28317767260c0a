import { inApp } from "../webapi/apps";
import { bare, getJson, literal } from "../webapi/client";
import { text } from "../webapi/row";
import { currentUser } from "../webapi/session";
import { strings } from "../strings";
import { parseForm, type FormLayout } from "./formXml";

export interface SystemForm {
  id: string;
  name: string;
  isDefault: boolean;
  layout: FormLayout;
}

const cache = new Map<string, Promise<SystemForm[]>>();
const mainForm = 2;

/** A table's main forms, read once. */
export function formsOf(table: string): Promise<SystemForm[]> {
  let forms = cache.get(table);
  if (!forms) {
    forms = getJson(
      "systemforms?$select=formid,name,formxml,type,objecttypecode,isdefault" +
        `&$filter=objecttypecode eq ${literal(table)} and type eq ${mainForm}`,
    ).then(({ value }) =>
      value.map((row) => ({
        id: bare(text(row, "formid")),
        name: text(row, "name"),
        isDefault: row["isdefault"] === true,
        layout: parseForm(text(row, "formxml"), currentUser().languageId),
      })),
    );
    cache.set(table, forms);
    forms.catch(() => cache.delete(table));
  }
  return forms;
}

/** The form asked for, else the app's default one. */
export async function formFor(table: string, formId?: string): Promise<SystemForm> {
  const forms = await formsOf(table);
  const listed = inApp(60, forms);
  const form = forms.find(({ id }) => id === formId) ?? listed.find(({ isDefault }) => isDefault) ?? listed[0];
  if (!form) throw new Error(strings.noForm);
  return form;
}
