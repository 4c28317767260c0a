import { go } from "../navigation/routes";
import { fill, strings } from "../strings";
import type { Row } from "../webapi/client";
import { Cell, cellClass } from "./Cell";
import type { ShownColumn } from "./columns";
import type { GridModel } from "./GridModel";

export interface GridRowProps {
  model: GridModel;
  row: Row;
  columns: ShownColumn[];
  selected: ReadonlySet<string>;
}

/** One row: a click selects it, its name (or two clicks) opens it. */
export function GridRow({ model, row, columns, selected }: GridRowProps) {
  const reference = model.referenceOf(row);
  const isSelected = selected.has(reference.id);
  return (
    <tr
      class={isSelected ? "selected" : ""}
      data-id={reference.id}
      onClick={(event) => {
        if ((event.target as Element).closest("a, input, button")) return;
        model.toggle(reference.id, !event.ctrlKey && !event.metaKey);
      }}
      onDblClick={() => void go({ pageType: "entityrecord", entityName: reference.table, entityId: reference.id })}
    >
      <td class="grid-check">
        <input
          type="checkbox"
          aria-label={fill(strings.selectRow, reference.name || strings.emptyValue)}
          checked={isSelected}
          onChange={() => model.toggle(reference.id, false)}
        />
      </td>
      {columns.map(({ name, column }, index) => (
        <td key={name} class={cellClass(column, index)}>
          <Cell row={row} name={name} column={column} opens={name === model.table.nameColumn ? reference : undefined} />
        </td>
      ))}
    </tr>
  );
}
