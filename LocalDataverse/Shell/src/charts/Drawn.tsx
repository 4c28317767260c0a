import type { Drawing } from "./chart";
import type { ChartData } from "./chartData";
import { formatTick, formatValue, ticks } from "./scale";

interface Props {
  data: ChartData;
  drawing: Drawing;
  colors: string[];
  label: string;
  width: number;
  height: number;
}

interface Mark {
  key: string;
  category: number;
  series: number;
  from: number;
  to: number;
}

const Gap = 0.28;

/** Columns, bars (a column lying down), both of them stacked, and lines. */
export function Drawn({ data, drawing, colors, label, width, height }: Props) {
  const isStacked = drawing.startsWith("Stacked");
  const isLying = drawing.endsWith("Bar");
  const marks = isStacked ? stacked(data) : beside(data);
  const scale = ticks(Math.min(...marks.map((mark) => mark.to), 0), Math.max(...marks.map((mark) => mark.to), 0));
  const [low, high] = [scale[0] ?? 0, scale[scale.length - 1] ?? 1];
  const edge = isLying
    ? { left: Math.min(160, width * 0.34), right: 44, top: 4, bottom: 22 }
    : { left: 44, right: 8, top: 18, bottom: 24 };
  const along = isLying ? width - edge.left - edge.right : height - edge.top - edge.bottom;
  const across = isLying ? height - edge.top - edge.bottom : width - edge.left - edge.right;
  const at = (value: number) => ((value - low) / (high - low)) * along;
  const slot = across / Math.max(1, data.categories.length);
  const thick = isStacked || drawing === "Line" ? slot * (1 - Gap) : (slot * (1 - Gap)) / data.series.length;
  const start = ({ category, series }: Mark) =>
    category * slot + (slot * Gap) / 2 + (isStacked || drawing === "Line" ? 0 : series * thick);
  const rect = (mark: Mark) => {
    const [from, to] = [at(Math.min(mark.from, mark.to)), at(Math.max(mark.from, mark.to))];
    const size = Math.min(thick, 40);
    const offset = start(mark) + (thick - size) / 2;
    return isLying
      ? { x: edge.left + from, y: edge.top + offset, width: to - from, height: size }
      : { x: edge.left + offset, y: edge.top + along - to, width: size, height: to - from };
  };
  return (
    <svg class="chart" width={width} height={height} role="img" aria-label={label}>
      {scale.map((tick) => {
        const place = isLying ? edge.left + at(tick) : edge.top + along - at(tick);
        return isLying ? (
          <g key={tick}>
            <line class="chart-grid" x1={place} x2={place} y1={edge.top} y2={edge.top + across} />
            <text x={place} y={height - 6} text-anchor="middle">
              {formatTick(tick)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line class="chart-grid" x1={edge.left} x2={edge.left + across} y1={place} y2={place} />
            <text x={edge.left - 6} y={place + 4} text-anchor="end">
              {formatTick(tick)}
            </text>
          </g>
        );
      })}
      {data.categories.map((category, index) => (
        <CategoryName
          key={category}
          name={category}
          index={index}
          slot={slot}
          edge={edge}
          isLying={isLying}
          bottom={height - 6}
        />
      ))}
      {drawing === "Line"
        ? data.series.map((series, index) => (
            <polyline
              key={series.name}
              class="chart-line"
              style={{ stroke: colors[index % colors.length] }}
              points={marks
                .filter((mark) => mark.series === index)
                .map((mark) => `${edge.left + start(mark) + thick / 2},${edge.top + along - at(mark.to)}`)
                .join(" ")}
            />
          ))
        : null}
      {marks.map((mark) => {
        const value = mark.to - mark.from;
        const box = rect(mark);
        const title = `${data.categories[mark.category] ?? ""}, ${data.series[mark.series]?.name ?? ""}: ${formatValue(value)}`;
        const color = colors[mark.series % colors.length];
        if (drawing === "Line") {
          const [x, y] = [edge.left + start(mark) + thick / 2, edge.top + along - at(mark.to)];
          return (
            <g key={mark.key} data-value={value}>
              <title>{title}</title>
              <circle class="chart-mark" cx={x} cy={y} r={4} style={{ fill: color }} />
              <text class="chart-value" x={x} y={y - 8} text-anchor="middle">
                {formatValue(value)}
              </text>
            </g>
          );
        }
        const fits = isStacked && (isLying ? box.width > 24 : box.height > 15 && box.width > 18);
        return (
          <g key={mark.key} data-value={value}>
            <title>{title}</title>
            <rect class="chart-mark" {...box} style={{ fill: color }} />
            {isStacked
              ? fits && (
                  <text
                    class="chart-value inside"
                    x={box.x + box.width / 2}
                    y={box.y + box.height / 2 + 4}
                    text-anchor="middle"
                  >
                    {formatValue(value)}
                  </text>
                )
              : value !== 0 && (
                  <text
                    class="chart-value"
                    x={isLying ? box.x + box.width + 4 : box.x + box.width / 2}
                    y={isLying ? box.y + box.height / 2 + 4 : box.y - 4}
                    text-anchor={isLying ? "start" : "middle"}
                  >
                    {formatValue(value)}
                  </text>
                )}
          </g>
        );
      })}
    </svg>
  );
}

interface CategoryProps {
  name: string;
  index: number;
  slot: number;
  edge: { left: number; top: number };
  isLying: boolean;
  bottom: number;
}

function CategoryName({ name, index, slot, edge, isLying, bottom }: CategoryProps) {
  const middle = index * slot + slot / 2;
  // About seven pixels a letter; what does not fit is in the title and in the table.
  const room = Math.max(3, Math.floor((isLying ? edge.left - 12 : slot - 4) / 6.6));
  const shown = name.length > room ? `${name.slice(0, room - 1)}…` : name;
  return (
    <text
      x={isLying ? edge.left - 8 : edge.left + middle}
      y={isLying ? edge.top + middle + 4 : bottom}
      text-anchor={isLying ? "end" : "middle"}
    >
      <title>{name}</title>
      {shown}
    </text>
  );
}

function beside({ series, categories }: ChartData): Mark[] {
  return series.flatMap(({ values }, index) =>
    categories.map((_, category) => ({
      key: `${String(index)}.${String(category)}`,
      category,
      series: index,
      from: 0,
      to: values[category] ?? 0,
    })),
  );
}

function stacked({ series, categories }: ChartData): Mark[] {
  return categories.flatMap((_, category) => {
    let top = 0;
    return series.flatMap(({ values }, index) => {
      const value = values[category] ?? 0;
      const from = top;
      top += value;
      return value === 0
        ? []
        : [{ key: `${String(index)}.${String(category)}`, category, series: index, from, to: top }];
    });
  });
}
