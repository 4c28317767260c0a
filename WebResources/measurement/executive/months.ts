import { xrm } from "../../shared/xrm";

/** Such as "Mar 2026", as the user's settings name months; where they name none, 2026-03. */
export function monthName(month: string): string {
  const [year = "", number = ""] = month.split("-");
  const names: Partial<Xrm.DateFormattingInfo> = xrm().Utility.getGlobalContext().userSettings.dateFormattingInfo;
  const name = names.AbbreviatedMonthNames?.[Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}
