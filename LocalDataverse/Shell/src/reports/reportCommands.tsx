import type { Command } from "../commandbar/CommandBar";
import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { openReport, reportAddress, type Report } from "./reports";

/** A command for each report that can be run from records. */
export function reportCommands(reports: Report[], table: string, ids: string[]): Command[] {
  return reports.map(({ id, name }) => ({
    id: `report-${id}`,
    label: fill(strings.runReport, name),
    icon: <Icon name="board" />,
    run: () => openReport(reportAddress(id, { table, ids })),
  }));
}
