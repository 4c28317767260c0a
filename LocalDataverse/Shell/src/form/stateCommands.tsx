import type { Command } from "../commandbar/CommandBar";
import { fill, strings } from "../strings";
import { showDialog } from "../ui/Dialog";
import { Icon, type IconName } from "../ui/Icon";
import { attempt, confirmDialog } from "../ui/messages";
import { postAction, update, type Row } from "../webapi/client";
import { CloseDealDialog } from "./CloseDealDialog";
import type { FormModel } from "./FormModel";
import { isEmpty } from "./values";

/** The commands that change a row's state, as Dynamics has them for each kind of table. */
export function stateCommands(model: FormModel): Command[] {
  if (!model.table.columns.has("statecode")) return [];
  if (model.table.logicalName === "opportunity") return dealCommands(model);
  if (model.table.logicalName === "lead") return leadCommands(model);
  if (model.table.isActivity) return activityCommands(model);
  return activeCommands(model);
}

function command(model: FormModel, id: string, label: string, icon: IconName, work: () => Promise<boolean>): Command {
  const run = async () => {
    // What was typed belongs to the row before its state changes; an untouched row need not be complete for that.
    if (model.isDirty() && !(await model.save())) return;
    if (await work()) await model.saved();
  };
  return { id, label, icon: <Icon name={icon} />, run: () => void attempt(label, run) };
}

async function patch(model: FormModel, row: Row): Promise<boolean> {
  await update(model.table.entitySet, model.id ?? "", row);
  return true;
}

function activityCommands(model: FormModel): Command[] {
  if (model.isInactive) return [];
  return [
    command(model, "complete", strings.markComplete, "check", () => patch(model, { statecode: 1 })),
    command(model, "cancel", strings.cancelActivity, "close", async () => {
      const sure = await confirmDialog({
        title: fill(strings.cancelActivityTitle, model.title),
        text: strings.cancelActivityText,
        confirmLabel: strings.cancelActivity,
        cancelLabel: strings.stay,
      });
      return sure && patch(model, { statecode: 2 });
    }),
  ];
}

function activeCommands(model: FormModel): Command[] {
  if (model.isInactive)
    return [command(model, "activate", strings.activate, "activate", () => patch(model, { statecode: 0 }))];
  return [
    command(model, "deactivate", strings.deactivate, "lost", async () => {
      const sure = await confirmDialog({
        title: fill(strings.deactivateTitle, model.title),
        text: strings.deactivateText,
        confirmLabel: strings.deactivate,
      });
      return sure && patch(model, { statecode: 1 });
    }),
  ];
}

function dealCommands(model: FormModel): Command[] {
  if (model.isInactive)
    return [command(model, "reopen", strings.reopen, "activate", () => patch(model, { statecode: 0 }))];
  const close = (won: boolean) => async () =>
    (await showDialog<boolean>((done) => <CloseDealDialog model={model} won={won} close={done} />)) === true;
  return [
    command(model, "win", strings.closeAsWon, "won", close(true)),
    command(model, "lose", strings.closeAsLost, "lost", close(false)),
  ];
}

const leadStates = { open: 0, disqualified: 2 };
// The state's own status reason: Qualified.
const defaultReason = -1;

function leadCommands(model: FormModel): Command[] {
  if (model.isInactive)
    return [
      command(model, "reactivate", strings.reactivateLead, "activate", () =>
        patch(model, { statecode: leadStates.open }),
      ),
    ];
  return [
    command(model, "qualify", strings.qualifyLead, "check", async () => {
      const sure = await confirmDialog({
        title: fill(strings.qualifyLeadTitle, model.title),
        text: strings.qualifyLeadText,
        confirmLabel: strings.qualifyLead,
      });
      if (!sure) return false;
      await postAction(`leads(${model.id})/Microsoft.Dynamics.CRM.QualifyLead`, {
        CreateAccount: isEmpty(model.get("parentaccountid")),
        CreateContact: isEmpty(model.get("parentcontactid")),
        CreateOpportunity: true,
        Status: defaultReason,
      });
      return true;
    }),
    command(model, "disqualify", strings.disqualifyLead, "lost", () =>
      patch(model, { statecode: leadStates.disqualified }),
    ),
  ];
}
