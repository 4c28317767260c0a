import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useRead } from "../../shared/useRead";
import * as common from "../../shared/strings";
import { numberOf, readFirst } from "./matching";
import * as strings from "./strings";
import type { TableFacts } from "./tableFacts";

interface Props {
  table: TableFacts;
  fetchXml: string;
  columns: string[];
}

/** How many records match now, and the first of them as people know them. */
export function FirstRows({ table, fetchXml, columns }: Props) {
  const { value, problem, again } = useRead(() => readFirst(fetchXml, table, columns), strings.viewRowsFailed, [
    fetchXml,
    table,
  ]);
  if (problem !== undefined) return <Problem message={problem} onRetry={() => void again()} />;
  return (
    <div class="first" role="group" aria-label={text(strings.viewFirst)}>
      <p role="status" class="count">
        {value === undefined
          ? text(common.loading)
          : value.count.atLeast === 0
            ? text(strings.viewFindsNone)
            : text(strings.viewFinds, numberOf(value.count))}
      </p>
      {value && value.rows.length > 0 && (
        <table aria-label={text(strings.viewFirst)}>
          <thead>
            <tr>
              {value.headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.rows.map(({ id, cells: [name, ...cells] }) => (
              <tr key={id}>
                <th scope="row">{name === undefined || name === "" ? text(strings.viewNoName) : name}</th>
                {cells.map((cell, index) => (
                  <td key={index} data-label={value.headings[index + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
