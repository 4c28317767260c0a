import { strings } from "../strings";
import { confirmDialog } from "../ui/messages";
import type { FormModel } from "./FormModel";

/** Asks before unsaved changes are lost; true when there are none, or they may be. */
export async function mayLose(model: FormModel): Promise<boolean> {
  if (!model.isDirty()) return true;
  return confirmDialog({
    title: strings.leaveTitle,
    text: strings.leaveText,
    confirmLabel: strings.leave,
    cancelLabel: strings.stay,
  });
}
