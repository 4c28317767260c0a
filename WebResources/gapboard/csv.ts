import type { GapReport } from "../shared/coachingApi";
import { text } from "../shared/strings";
import { diagnosisName, levelName, statusName } from "../shared/words";

/** A field of a CSV file. A leading =, +, -, @ would be run as a formula by a spreadsheet, so text that starts so gets an apostrophe. */
export function csvField(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The whole report, one line a target. */
export function toCsv(report: GapReport): string {
  const head = [
    "team",
    "rep",
    "plan",
    "levelResult",
    "target",
    "actual",
    "expected",
    "gap",
    "status",
    "diagnosis",
  ] as const;
  const columns = head.map((name) => text(name === "levelResult" ? "pathToQuota" : name));
  const lines = report.reps.flatMap((rep) =>
    rep.targets.map((target) => [
      rep.teamName,
      rep.repName,
      rep.planName,
      `${levelName(target.level)}: ${target.name}`,
      target.target,
      target.actual,
      target.expected,
      target.gap,
      statusName(target.status),
      diagnosisName(target.diagnosis),
    ]),
  );
  return [columns, ...lines].map((line) => line.map(csvField).join(",")).join("\r\n") + "\r\n";
}

/** Hands the report to the browser as a file. The byte order mark tells spreadsheets that it is UTF-8. */
export function download(report: GapReport): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\uFEFF", toCsv(report)], { type: "text/csv;charset=utf-8" }));
  link.download = `gap-report-${report.on}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
