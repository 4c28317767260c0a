import { strings } from "../strings";
import { Icon } from "../ui/Icon";
import { cellClass } from "./Cell";
import type { ShownColumn } from "./columns";
import type { Sort } from "./fetch";

/** Headings of joined columns are long: beyond the column they end in dots, but not before their first words fit. */
const shortestHeading = 150;

export interface GridHeadProps {
  columns: ShownColumn[];
  isNarrow: boolean;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  rows: number;
  selected: number;
  onToggleAll: () => void;
}

/** The headings: each sorts by its column, and the other way round when pressed again. */
export function GridHead({ columns, isNarrow, sort, onSort, rows, selected, onToggleAll }: GridHeadProps) {
  return (
    <thead>
      <tr>
        <th class="grid-check" scope="col">
          <input
            type="checkbox"
            aria-label={strings.selectAllRows}
            checked={rows > 0 && selected === rows}
            disabled={rows === 0}
            ref={(box) => {
              if (box) box.indeterminate = selected > 0 && selected < rows;
            }}
            onChange={onToggleAll}
          />
        </th>
        {columns.map(({ name, heading, width, column }, index) => {
          const sorted = sort?.column === name ? (sort.descending ? "descending" : "ascending") : undefined;
          return (
            <th
              key={name}
              scope="col"
              style={isNarrow ? undefined : { minWidth: `${Math.min(width, 320)}px` }}
              class={cellClass(column, index)}
              aria-sort={sorted}
            >
              <button type="button" onClick={() => onSort({ column: name, descending: sorted === "ascending" })}>
                <span
                  class="grid-heading"
                  title={heading}
                  style={{ maxWidth: `${Math.max(width, shortestHeading) - 16}px` }}
                >
                  {heading}
                </span>
                {sorted && <Icon name={sorted === "descending" ? "down" : "up"} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
