import { callNamed, loadLibrary } from "../commandbar/scripts";
import type { FormContext } from "../xrm/types";
import type { FormModel } from "./FormModel";
import type { FormEvent, FormLayout } from "./formXml";

/** Loads the form's libraries, hooks its handlers to the model, and calls those for "onload". */
export async function runFormLoad(layout: FormLayout, formContext: FormContext, model: FormModel): Promise<void> {
  for (const library of layout.libraries) await loadLibrary(`$webresource:${library}`);
  for (const event of layout.events) {
    if (event.name === "onload") await callHandlers(event, { formContext, source: null });
    if (event.name === "onsave") model.beforeSave.add(() => askHandlers(event, formContext));
    if (event.name === "onchange") {
      const handlers = model.onChange.get(event.attribute) ?? new Set();
      handlers.add((name) => void callHandlers(event, { formContext, source: formContext.getAttribute(name) }));
      model.onChange.set(event.attribute, handlers);
    }
  }
}

interface Occasion {
  formContext: FormContext;
  source: unknown;
  eventArgs?: unknown;
}

async function callHandlers(event: FormEvent, { formContext, source, eventArgs }: Occasion): Promise<void> {
  const context = {
    getFormContext: () => formContext,
    getEventSource: () => source,
    getEventArgs: () => eventArgs ?? null,
    getDepth: () => 1,
  };
  for (const handler of event.handlers) {
    try {
      await callNamed(handler.functionName, [...(handler.passContext ? [context] : []), ...handler.parameters]);
    } catch (error) {
      console.error(`The form's handler "${handler.functionName}" failed.`, error);
      formContext.ui.setFormNotification(
        error instanceof Error ? error.message : String(error),
        "ERROR",
        handler.functionName,
      );
    }
  }
}

async function askHandlers(event: FormEvent, formContext: FormContext): Promise<boolean> {
  let prevented = false;
  const eventArgs = {
    preventDefault: () => (prevented = true),
    isDefaultPrevented: () => prevented,
    getSaveMode: () => 1,
  };
  await callHandlers(event, { formContext, source: formContext.data.entity, eventArgs });
  return !prevented;
}
