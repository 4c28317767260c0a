import type { CoachingLine } from "../contracts.g";
import { formatDay } from "../../shared/dates";
import { text } from "../../shared/text";
import { FigureCell, type Open } from "./FigureCell";
import { withRep } from "./figures";
import { monthName } from "./months";
import * as board from "../../alignment/gapboard/strings";
import * as strings from "./strings";

/** Each manager's reps, when each last said that coaching changed something, and the months in which none of them practised. */
export function Reps({ managers, onOpen }: { managers: CoachingLine[]; onOpen: Open }) {
  return (
    <section>
      <h2>{text(strings.whoIsCoached)}</h2>
      <div class="wide">
        <table aria-label={text(strings.whoIsCoached)}>
          <thead>
            <tr>
              {[strings.manager, strings.monthsWithoutPractice, board.rep].map((name) => (
                <th key={name} scope="col">
                  {text(name)}
                </th>
              ))}
              <th scope="col" class="number">
                {text(strings.talks)}
              </th>
              <th scope="col">{text(strings.lastConfirmed)}</th>
            </tr>
          </thead>
          {managers.map((manager) => (
            <Manager key={manager.id} manager={manager} onOpen={onOpen} />
          ))}
        </table>
      </div>
    </section>
  );
}

function Manager({ manager, onOpen }: { manager: CoachingLine; onOpen: Open }) {
  const rows = Math.max(1, manager.reps.length);
  // Who is not shown was coached all the same.
  const hidden = manager.repsCoached - manager.reps.length;
  const without = manager.months.filter((month) => month.withoutPractice).map(({ month }) => monthName(month));
  return (
    <tbody>
      {Array.from({ length: rows }, (_, index) => {
        const rep = manager.reps[index];
        return (
          <tr key={rep?.id ?? ""}>
            {index === 0 && (
              <>
                <th scope="rowgroup" rowSpan={rows}>
                  {manager.name}
                </th>
                <td rowSpan={rows}>{without.length === 0 ? text(strings.factNone) : without.join(", ")}</td>
              </>
            )}
            <td>
              {rep ? rep.name : text(hidden > 0 ? strings.notYet : strings.factNone)}
              {hidden > 0 && index === rows - 1 && <div class="quiet">{hiddenWords(hidden)}</div>}
            </td>
            {rep ? (
              <FigureCell
                line={manager}
                figure={withRep(rep.id, text(strings.repOf, rep.name, manager.name), rep.held)}
                onOpen={onOpen}
              />
            ) : (
              <td class="number">{hidden > 0 ? "" : 0}</td>
            )}
            <td>{rep && (rep.confirmedOn === null ? text(strings.notConfirmed) : formatDay(rep.confirmedOn))}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

const hiddenWords = (count: number): string =>
  count === 1 ? text(strings.notShownOne) : text(strings.notShownSome, count);
