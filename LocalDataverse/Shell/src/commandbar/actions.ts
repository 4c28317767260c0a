import { attr, children } from "../webapi/xml";
import type { CommandContext } from "./context";
import { parametersOf } from "./parameters";
import { callNamed, loadLibrary } from "./scripts";

/** Runs a command's actions in order; a function's promise is waited for. */
export async function runCommand(command: Element, context: CommandContext): Promise<void> {
  for (const action of children(children(command, "Actions")[0])) {
    switch (action.localName) {
      case "JavaScriptFunction":
        await loadLibrary(attr(action, "Library"));
        await callNamed(attr(action, "FunctionName"), parametersOf(action, context));
        break;
      case "Url":
        open(attr(action, "Address"), "_blank", "noopener");
        break;
      default:
        throw new Error(`not supported here: ribbon action ${action.localName}`);
    }
  }
}
