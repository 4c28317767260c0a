import type { FormModel } from "../form/FormModel";
import type { FormContext } from "./types";

type Entity = FormContext["data"]["entity"];
type SaveEvents = Pick<Entity, "addOnSave" | "removeOnSave" | "addOnPostSave" | "removeOnPostSave">;

/** The events of a save as scripts listen to them: before it, where they may stop it, and after it, whether it succeeded or not. */
export function saveEvents(model: FormModel, context: () => FormContext): SaveEvents {
  const before = new Map<unknown, () => boolean>();
  const after = new Map<unknown, (error?: Error) => void>();
  const executionContext = (args: unknown) => ({
    getFormContext: context,
    getEventArgs: () => args,
    getEventSource: () => context().data.entity,
  });
  return {
    addOnSave: (handler) => {
      const call = () => {
        let prevented = false;
        handler(
          executionContext({
            preventDefault: () => (prevented = true),
            isDefaultPrevented: () => prevented,
            getSaveMode: () => 1,
          }),
        );
        return !prevented;
      };
      before.set(handler, call);
      model.beforeSave.add(call);
    },
    removeOnSave: (handler) => {
      const call = before.get(handler);
      if (call) model.beforeSave.delete(call);
    },
    addOnPostSave: (handler) => {
      const call = (error?: Error) =>
        handler(
          executionContext({
            getIsSaveSuccess: () => error === undefined,
            getSaveErrorInfo: () => (error ? { message: error.message } : null),
            getEntityReference: () => context().data.entity.getEntityReference(),
          }),
        );
      after.set(handler, call);
      model.afterSave.add(call);
    },
    removeOnPostSave: (handler) => {
      const call = after.get(handler);
      if (call) model.afterSave.delete(call);
    },
  };
}
