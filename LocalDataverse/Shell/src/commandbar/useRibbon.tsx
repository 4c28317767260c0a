import { useEffect, useState } from "preact/hooks";
import { ResourceIcon } from "../ui/Icon";
import { attempt } from "../ui/messages";
import type { Command } from "./CommandBar";
import { runCommand } from "./actions";
import type { CommandContext } from "./context";
import type { Ribbon, RibbonButton } from "./ribbon";
import { ribbonOf } from "./ribbonSource";
import { isShown } from "./rules";

/** The solution's commands that are to be shown now; `changes` says when to ask the rules again. */
export function useRibbon(context: CommandContext | undefined, changes: readonly unknown[]): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    let current = true;
    if (!context) return setCommands([]);
    ribbonCommands(context)
      .then((found) => current && setCommands(found))
      .catch((error: unknown) => console.error(error));
    return () => {
      current = false;
    };
  }, changes);
  return commands;
}

export async function ribbonCommands(context: CommandContext): Promise<Command[]> {
  const ribbon = await ribbonOf(context.table);
  return shown(ribbon.buttons(context.location), ribbon, context);
}

async function shown(buttons: RibbonButton[], ribbon: Ribbon, context: CommandContext): Promise<Command[]> {
  const commands = await Promise.all(
    buttons.map(async (button): Promise<Command | undefined> => {
      const definition = ribbon.commands.get(button.command);
      const menu = button.menu.length > 0 ? await shown(button.menu, ribbon, context) : undefined;
      const hasCommand = button.command !== "" && (definition !== undefined || menu === undefined);
      if (hasCommand && !(await isShown(definition, ribbon, context))) return undefined;
      if (menu?.length === 0) return undefined;
      return {
        id: button.id,
        label: button.label,
        tooltip: button.tooltip,
        icon: <ResourceIcon resource={button.image} fallback="command" />,
        menu,
        run: () => void attempt(button.label, async () => definition && runCommand(definition, context)),
      };
    }),
  );
  return commands.filter((command) => command !== undefined);
}
