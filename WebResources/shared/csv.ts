export type Field = string | number | null;

/** A field of a CSV file. A leading =, +, -, @ would be run as a formula by a spreadsheet, so text that starts so gets an apostrophe. */
export function csvField(value: Field): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export const csv = (lines: Field[][]): string =>
  lines.map((line) => line.map(csvField).join(",")).join("\r\n") + "\r\n";

/** Hands the browser a file. The byte order mark tells spreadsheets that it is UTF-8. */
export function download(content: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\uFEFF", content], { type: "text/csv;charset=utf-8" }));
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
