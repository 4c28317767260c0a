import { currentApp } from "../webapi/apps";
import { apiRoot } from "../webapi/client";
import { toLocal } from "../webapi/localTime";
import { currentUser } from "../webapi/session";
import { addressOfWebResource } from "../webapi/webResources";
import { collectionOf } from "./collection";
import { dateFormattingInfo } from "./dateFormatting";

/** Xrm.Utility.getGlobalContext(). */
export function getGlobalContext() {
  const user = currentUser();
  const app = currentApp.get();
  const offset = (date: Date) => {
    const utc = date.toISOString();
    return (Date.parse(`${toLocal(utc, user.timeZone)}:00Z`) - Date.parse(`${utc.slice(0, 16)}:00Z`)) / 60_000;
  };
  return {
    userSettings: {
      userId: `{${user.id.toUpperCase()}}`,
      userName: user.name,
      languageId: user.languageId,
      isRTL: false,
      roles: collectionOf(user.roles, (role) => role.name),
      securityRoles: user.roles.map((role) => role.id),
      getSecurityRolePrivilegesInfo: () => Promise.resolve(user.privilegeInfo),
      transactionCurrencyId: user.currencyId,
      transactionCurrency: user.currencyId ? { id: user.currencyId, entityType: "transactioncurrency" } : null,
      getTimeZoneOffsetMinutes: (date = new Date()) => offset(date),
      dateFormattingInfo: dateFormattingInfo(),
    },
    organizationSettings: {
      organizationId: user.organizationId,
      uniqueName: user.organizationName,
      languageId: user.baseLanguageId,
      isAutoSaveEnabled: false,
    },
    client: {
      getClient: () => "Web",
      getClientState: () => "Online",
      getFormFactor: () => 1,
      isOffline: () => false,
      isNetworkAvailable: () => true,
    },
    getClientUrl: () => location.origin,
    getWebAPIUrl: () => location.origin + apiRoot,
    getVersion: () => "9.2.0.0",
    isOnPremise: () => false,
    getWebResourceUrl: (name: string) => `${location.origin}${addressOfWebResource(name)}`,
    prependOrgName: (path: string) => path,
    getCurrentAppUrl: () => `${location.origin}/main.aspx?appid=${app?.id ?? ""}`,
    getCurrentAppName: () => Promise.resolve(app?.name ?? ""),
    getCurrentAppProperties: () =>
      Promise.resolve({
        appId: app?.id ?? "",
        displayName: app?.name ?? "",
        uniqueName: app?.uniqueName ?? "",
        url: `${location.origin}/main.aspx?appid=${app?.id ?? ""}`,
        webResourceId: "",
        webResourceName: "",
        welcomePageId: "",
        welcomePageName: "",
      }),
    getCurrentAppSetting: () => null,
  };
}
