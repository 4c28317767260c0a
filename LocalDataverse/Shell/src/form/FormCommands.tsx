import { useMemo } from "preact/hooks";
import { CommandBar, type Command } from "../commandbar/CommandBar";
import type { CommandContext } from "../commandbar/context";
import { pageContext } from "../commandbar/pageContext";
import { useRibbon } from "../commandbar/useRibbon";
import { leaving } from "../navigation/routes";
import { reportCommands } from "../reports/reportCommands";
import { reportsOf, shownIn } from "../reports/reports";
import { strings } from "../strings";
import { Icon } from "../ui/Icon";
import { attempt } from "../ui/messages";
import { useStore } from "../ui/store";
import { useLoad } from "../ui/useLoad";
import { ribbonRefreshes } from "../xrm/formContext";
import type { FormModel } from "./FormModel";
import { mayLose } from "./mayLose";
import { assignRows, deleteRows } from "./rowCommands";
import { stateCommands } from "./stateCommands";

export interface FormCommandsProps {
  model: FormModel;
  form: CommandContext["form"];
  onSaved: (model: FormModel) => void;
  onClose: () => void;
}

/** The form's commands: save, what the solution adds, state changes, owner, delete. */
export function FormCommands({ model, form, onSaved, onClose }: FormCommandsProps) {
  const refreshes = useStore(ribbonRefreshes);
  const reloads = useStore(model.reloads);
  const reports = useLoad(() => reportsOf(model.table.logicalName, shownIn.form), [model.table]).data ?? [];
  const table = model.table.logicalName;
  const context = useMemo(
    () => pageContext(model.tables, { location: "Form", table, primaryTable: table, form, selected: [], items: [] }),
    [form],
  );
  // A saved or reloaded row, another state or an explicit wish asks the rules again; each key stroke does not.
  const custom = useRibbon(context, [model, model.state, reloads, refreshes]);

  const save = async (close: boolean) => {
    const isNew = !model.id;
    if (!(await model.save())) {
      document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    if (close) {
      leaving.ask = null;
      onClose();
    } else if (isNew) onSaved(model);
  };
  const row = { Id: model.id ?? "", Name: model.title, TypeName: table };
  const commands: Command[] = [];
  if (model.canEdit)
    commands.push(
      {
        id: "save",
        label: strings.save,
        icon: <Icon name="save" />,
        disabled: model.saving,
        run: () => void attempt(strings.save, () => save(false)),
      },
      {
        id: "saveandclose",
        label: strings.saveAndClose,
        icon: <Icon name="saveClose" />,
        disabled: model.saving,
        run: () => void attempt(strings.saveAndClose, () => save(true)),
      },
    );
  commands.push(...custom);
  if (model.id) {
    if (model.rights.has("WriteAccess")) commands.push(...stateCommands(model));
    if (model.table.isUserOwned && model.rights.has("AssignAccess"))
      commands.push({
        id: "assign",
        label: strings.assign,
        icon: <Icon name="assign" />,
        run: () => void attempt(strings.assign, async () => (await assignRows([row])) && model.saved()),
      });
    commands.push(...reportCommands(reports, table, [model.id]));
    if (model.rights.has("DeleteAccess"))
      commands.push({
        id: "delete",
        label: strings.delete,
        icon: <Icon name="delete" />,
        run: () =>
          void attempt(strings.delete, async () => {
            if (!(await deleteRows([row]))) return;
            leaving.ask = null;
            onClose();
          }),
      });
    commands.push({
      id: "refresh",
      label: strings.refresh,
      icon: <Icon name="refresh" />,
      run: () => void attempt(strings.refresh, async () => (await mayLose(model)) && model.refresh()),
    });
  }
  return <CommandBar commands={commands} />;
}
