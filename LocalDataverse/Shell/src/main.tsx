import { render } from "preact";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/messages.css";
import "./styles/overlays.css";
import "./styles/frame.css";
import "./styles/sitemap.css";
import "./styles/commandbar.css";
import "./styles/list.css";
import "./styles/charts.css";
import "./styles/form.css";
import "./styles/fields.css";
import "./styles/timeline.css";
import "./styles/sidepanes.css";
import "./styles/contrast.css";
import { AppShell } from "./navigation/AppShell";
import { enterOnlyApp } from "./navigation/onlyApp";
import { startRouting } from "./navigation/routes";
import { translate } from "./strings";
import { useFormats } from "./ui/dates/formats";
import { Busy, Failure } from "./ui/Status";
import { getJson } from "./webapi/client";
import { tagOf } from "./webapi/formats";
import { text } from "./webapi/row";
import { English, loadUser } from "./webapi/session";
import { installXrm } from "./xrm/install";
import { preloadStrings } from "./xrm/resourceStrings";

const root = document.getElementById("shell") as HTMLElement;

/** The shell in the user's language; one that it does not speak leaves it in English. */
async function speak(language: number): Promise<void> {
  if (language === English) return;
  const response = await fetch(`/_shell/languages/${String(language)}.json`, { credentials: "same-origin" });
  if (!response.ok) return;
  translate((await response.json()) as Parameters<typeof translate>[0]);
  document.documentElement.lang = tagOf(language);
}

async function start(): Promise<void> {
  render(<Busy />, root);
  const user = await loadUser();
  useFormats(user.formats);
  await speak(user.languageId);
  installXrm();
  startRouting();
  await enterOnlyApp();
  render(<AppShell />, root);
  // Scripts read texts at once, so they are fetched ahead; nothing on the page waits for them.
  const { value } = await getJson("webresourceset?$select=name&$filter=webresourcetype eq 12");
  const names = value.map((row) => text(row, "name")).filter((name) => name.includes(`.${user.languageId}.`));
  await Promise.all(names.map(preloadStrings));
}

start().catch((error: unknown) => {
  console.error(error);
  if (root.querySelector(".app-header") === null) render(<Failure error={error} />, root);
});
