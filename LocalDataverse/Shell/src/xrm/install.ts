import { sidePanes } from "../sidepanes/panes";
import { addGlobalNotification, clearGlobalNotification } from "./globalNotifications";
import { navigation } from "./navigation";
import { utility } from "./utility";
import { webApi } from "./webApi";

/** Puts the client API where scripts look for it. Xrm.Page is left out: it is deprecated, and forms pass their context. */
export function installXrm(): void {
  const Xrm = {
    WebApi: { ...webApi, online: webApi, offline: webApi },
    Navigation: navigation,
    Utility: utility,
    App: { sidePanes, addGlobalNotification, clearGlobalNotification },
    Encoding: {
      xmlEncode: (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
      xmlAttributeEncode: (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
      htmlEncode: (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    },
  };
  Object.assign(window, { Xrm, GetGlobalContext: utility.getGlobalContext });
}
