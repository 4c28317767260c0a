import type { FormModel } from "../form/FormModel";
import { allSections, type FormControlXml, type FormLayout } from "../form/formXml";
import { Store } from "../ui/store";
import { attributeOf } from "./attribute";
import { collectionOf } from "./collection";
import { frames } from "./frames";
import { saveEvents } from "./saveEvents";
import type { FormAttribute, FormContext, FormControl } from "./types";

/** Counts the wishes to ask the ribbon's rules again. */
export const ribbonRefreshes = new Store(0);

const controlTypes: Partial<Record<FormControlXml["kind"], string>> = { field: "standard", timeline: "timelinewall" };
const formTypes = { Create: 1, Existing: 2, ReadOnly: 3, Disabled: 4 };

/** A form as scripts and commands know it. */
export function formContextOf(model: FormModel, layout: FormLayout, close: () => void): FormContext {
  const attributes = [...model.table.columns.values()].map((column) => attributeOf(model, column, () => context));
  const attribute = (name: string) => attributes.find((candidate) => candidate.getName() === name) ?? null;
  const controls = [
    ...layout.header.flatMap((cell) => (cell.control ? [{ control: cell.control, label: cell.label }] : [])),
    ...allSections(layout).flatMap((section) =>
      section.cells.flatMap((cell) => (cell.control ? [{ control: cell.control, label: cell.label }] : [])),
    ),
  ].map(({ control, label }) => controlOf(model, control, label, attribute));

  const attributeCollection = collectionOf(attributes, (item) => item.getName());
  const controlCollection = collectionOf(controls, (item) => item.getName());
  const save = async () => {
    if (!(await model.save()))
      throw new Error(model.notifications.get().at(-1)?.message ?? "The record was not saved.");
  };
  const entity: FormContext["data"]["entity"] = {
    getId: () => (model.id ? `{${model.id.toUpperCase()}}` : ""),
    getEntityName: () => model.table.logicalName,
    getPrimaryAttributeValue: () => String(model.get(model.table.nameColumn) ?? ""),
    getEntityReference: () => ({ id: model.id ?? "", entityType: model.table.logicalName, name: model.title }),
    getIsDirty: () => model.isDirty(),
    isValid: () => model.validate(),
    save: async (mode) => {
      await save();
      if (mode === "saveandclose") close();
    },
    ...saveEvents(model, () => context),
    attributes: attributeCollection,
  };
  const onLoad = new Map<unknown, () => void>();
  const context: FormContext = {
    data: {
      entity,
      attributes: attributeCollection,
      refresh: async (saveFirst = false) => {
        if (saveFirst) await save();
        await model.refresh();
      },
      save,
      getIsDirty: () => model.isDirty(),
      isValid: () => model.validate(),
      addOnLoad: (handler) => {
        const call = () => handler({ getFormContext: () => context, getEventSource: () => null });
        onLoad.set(handler, call);
        model.afterLoad.add(call);
      },
      removeOnLoad: (handler) => {
        const call = onLoad.get(handler);
        if (call) model.afterLoad.delete(call);
      },
    },
    ui: {
      setFormNotification: (message, level, id) => {
        model.notify({ id, level, message });
        return true;
      },
      clearFormNotification: (id) => {
        model.clearNotification(id);
        return true;
      },
      getFormType: () => formTypes[model.state],
      refreshRibbon: () => ribbonRefreshes.update((count) => count + 1),
      close,
      controls: controlCollection,
      setFormEntityName: () => undefined,
    },
    getAttribute: attributeCollection.get as FormContext["getAttribute"],
    getControl: controlCollection.get as FormContext["getControl"],
  };
  return context;
}

function controlOf(
  model: FormModel,
  control: FormControlXml,
  label: string,
  attribute: (name: string) => FormAttribute | null,
): FormControl {
  const key = control.field || control.id;
  return {
    getName: () => control.id,
    getLabel: () => label,
    getControlType: () => controlTypes[control.kind] ?? control.kind,
    getVisible: () => model.controls.get(key)?.visible !== false,
    setVisible: (visible) => model.setControl(key, { visible }),
    getDisabled: () => control.disabled || model.controls.get(key)?.disabled === true,
    setDisabled: (disabled) => model.setControl(key, { disabled }),
    getAttribute: () => attribute(control.field),
    setNotification: (message) => {
      model.setControl(key, { error: message });
      return true;
    },
    clearNotification: () => {
      model.setControl(key, { error: undefined });
      return true;
    },
    setFocus: () => document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"] .control *`)?.focus(),
    getContentWindow: () => Promise.resolve(frames.get(control.id)?.contentWindow ?? null),
    refresh: () => model.reloads.update((count) => count + 1),
  };
}
