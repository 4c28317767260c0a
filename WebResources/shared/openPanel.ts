import { render, type ComponentChild } from "preact";
import * as common from "./strings";
import { loadStrings, text, type Text } from "./text";
import { passedData } from "./xrm";

/** Draws a panel in the user's language: what it shows follows from the data it was opened with. */
export async function openPanel(title: Text, content: (data: URLSearchParams) => ComponentChild): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  await loadStrings();
  document.documentElement.lang = text(common.language);
  document.title = text(title);
  root.addEventListener("focusin", selectAll);
  render(content(passedData()), root);
}

const typedOver = ["number", "text", "search"];

/** Who comes to a field types over what is in it; a press of the mouse puts the cursor where it was pressed all the same. */
function selectAll({ target }: FocusEvent): void {
  if (target instanceof HTMLInputElement && typedOver.includes(target.type)) target.select();
}
