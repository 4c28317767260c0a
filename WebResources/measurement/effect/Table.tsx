import { text, type Text } from "../../shared/text";

interface Props {
  label: string;
  columns: Text[];
  /** The first field of each is its heading. */
  rows: string[][];
}

/** Numbers by line, the first column a heading. */
export function Table({ label, columns, rows }: Props) {
  return (
    <div class="wide">
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map((name, index) => (
              <th key={name} scope="col" class={index === 0 ? undefined : "number"}>
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...fields], index) => (
            <tr key={index}>
              <th scope="row">{head}</th>
              {fields.map((field, column) => (
                <td key={column} class="number">
                  {field}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
