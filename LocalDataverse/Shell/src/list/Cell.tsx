import { RecordLink } from "../navigation/RecordLink";
import type { Row } from "../webapi/client";
import { formatted, referenceOf, text, type Reference } from "../webapi/row";
import type { Column } from "../webapi/metadata";

export interface CellProps {
  row: Row;
  name: string;
  column: Column | undefined;
  /** Set for the primary name: the row it opens. */
  opens?: Reference;
}

/** One value of a row: names and lookups open what they name; everything is shown as text. */
export function Cell({ row, name, column, opens }: CellProps) {
  const shown = formatted(row, name);
  if (opens) return <RecordLink to={opens} />;
  const reference = referenceOf(row, name);
  if (reference) return <RecordLink to={reference} />;
  if (column?.format === "Email" && shown) return <a href={`mailto:${shown}`}>{shown}</a>;
  if (column?.format === "Url" && /^https?:\/\//i.test(shown))
    return (
      <a href={shown} target="_blank" rel="noopener noreferrer">
        {shown}
      </a>
    );
  const color = column?.options.find((option) => String(option.value) === text(row, name))?.color;
  return (
    <span title={shown}>
      {color && <span class="dot" style={{ background: color }} aria-hidden="true" />}
      {shown}
    </span>
  );
}

const numeric = new Set(["integer", "decimal", "money"]);

/** Numbers stand at the right; the first column stays in view while the others move under it. */
export function cellClass(column: Column | undefined, index: number): string {
  const isNumber = column !== undefined && numeric.has(column.kind);
  return [index === 0 ? "grid-first" : "", isNumber ? "number" : ""].filter(Boolean).join(" ");
}
