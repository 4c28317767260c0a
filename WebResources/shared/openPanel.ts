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
  render(content(passedData()), root);
}
