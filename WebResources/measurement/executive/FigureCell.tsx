import type { CoachingLine } from "../contracts.g";
import { text } from "../../shared/text";
import { written, type Figure } from "./figures";
import * as board from "../../alignment/gapboard/strings";
import * as strings from "./strings";

/** Opens what a figure of a line is made of: the rows of a manager, the managers of a unit. */
export type Open = (line: CoachingLine, figure: Figure) => void;

interface Props {
  line: CoachingLine;
  figure: Figure;
  onOpen: Open;
}

export const nameOf = (line: CoachingLine): string => (line.kind === "all" ? text(board.total) : line.name);

/** A figure that opens what it is made of; a share says of how many. Nothing stands behind a share of nothing. */
export function FigureCell({ line, figure, onOpen }: Props) {
  const value = written(figure, line);
  const share = figure.of?.(line);
  const label = line.kind === "manager" ? strings.openFigure : strings.openManagers;
  return (
    <td class="number">
      {figure.value(line) === null ? (
        value
      ) : (
        <button
          class="link"
          aria-label={text(label, text(figure.label), nameOf(line), value)}
          onClick={() => onOpen(line, figure)}
        >
          {value}
        </button>
      )}
      {share && share[1] > 0 && <span class="quiet part">{text(strings.ofTarget, ...share)}</span>}
    </td>
  );
}
