import type { Only } from "../list/only";
import { PageLink } from "../navigation/RecordLink";
import type { Page } from "../navigation/routes";
import type { Cell, ChartData } from "./chartData";

interface Props {
  name: string;
  data: ChartData;
  /** Beside a drawing it is for those who cannot see that; the drawing's marks are the links then. */
  hidden: boolean;
  pageOf: (only: Only) => Page;
}

/** A chart's figures as a table. */
export function ChartTable({ name, data, hidden, pageOf }: Props) {
  const shown = ({ text, only }: Cell) => (only && !hidden ? <PageLink page={pageOf(only)}>{text}</PageLink> : text);
  return (
    <table class={hidden ? "visually-hidden" : "grid chart-table"}>
      <caption class="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <td />
          {data.series.map((series) => (
            <th key={series.key} scope="col" class="number">
              {series.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.categories.map((category, index) => (
          <tr key={category.key}>
            <th scope="row">{category.label}</th>
            {data.series.map(({ key, cells }) => (
              <td key={key} class="number">
                {cells[index] && shown(cells[index])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
