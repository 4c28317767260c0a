import { xrm } from "../../shared/xrm";

/** Such as "Mar 2026", as the user's settings name months. */
export function monthName(month: string): string {
  const [year = "", number = "1"] = month.split("-");
  const names = xrm().Utility.getGlobalContext().userSettings.dateFormattingInfo.AbbreviatedMonthNames;
  return `${names[Number(number) - 1] ?? number} ${year}`;
}
