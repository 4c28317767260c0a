import type { CoachingLine } from "../contracts.g";
import type { Line } from "../../alignment/gapboard/groups";
import { text, type Text } from "../../shared/text";
import { FigureCell, nameOf, type Open } from "./FigureCell";
import type { Figure } from "./figures";
import type { ReportBy } from "./lines";
import * as board from "../../alignment/gapboard/strings";
import * as strings from "./strings";

export interface Shown {
  by: ReportBy;
  lines: Line<CoachingLine>[];
  total: CoachingLine | undefined;
  onOpen: Open;
}

/** Some figures of each line, and of all together. */
export function FigureTable({ shown, title, figures }: { shown: Shown; title: Text; figures: Figure[] }) {
  const { lines, total, onOpen } = shown;
  return (
    <section>
      <h2>{text(title)}</h2>
      <div class="wide">
        <table aria-label={text(title)}>
          <thead>
            <tr>
              <NameHead by={shown.by} />
              {figures.map(({ label }) => (
                <th key={label} scope="col" class="number">
                  {text(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ group, depth }) => (
              <tr key={`${group.kind}:${group.id}`}>
                <LineHead line={group} depth={depth} />
                {figures.map((figure) => (
                  <FigureCell key={figure.label} line={group} figure={figure} onOpen={onOpen} />
                ))}
              </tr>
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                <LineHead line={total} depth={0} />
                {figures.map((figure) => (
                  <FigureCell key={figure.label} line={total} figure={figure} onOpen={onOpen} />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}

export function NameHead({ by }: { by: ReportBy }) {
  return <th scope="col">{text(by === "manager" ? strings.manager : by === "team" ? board.team : board.region)}</th>;
}

/** Whose line it is. */
export function LineHead({ line, depth }: { line: CoachingLine; depth: number }) {
  return (
    <th scope="row" style={{ paddingLeft: `${String(8 + depth * 16)}px` }}>
      {nameOf(line)}
      {line.isLeft && <div class="quiet">{text(strings.cannotSignIn)}</div>}
    </th>
  );
}
