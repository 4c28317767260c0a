import type { GapGroup, GapReport } from "../contracts.g";
import { coach_aorlevel } from "../../shared/model.g";
import { text } from "../../shared/text";
import { DiagnosisWord } from "../figures/Meanings";
import { levelName } from "../figures/words";
import { groupings, keyOf, namesAround, type GroupBy, type Line } from "./groups";
import { LevelBar } from "./LevelBar";
import { Sums } from "./Sums";
import * as figures from "../figures/strings";
import * as strings from "./strings";

const levels = [
  [coach_aorlevel.Result, "result"],
  [coach_aorlevel.Objective, "objective"],
  [coach_aorlevel.Activity, "activity"],
] as const;

interface Props {
  report: GapReport;
  by: GroupBy;
  lines: Line[];
  total: GapGroup | undefined;
  selected: string;
  onSelect: (key: string) => void;
}

/** One row a rep, a team or a region, the one who needs a conversation most on top; all of them together below. */
export function GroupTable({ report, by, lines, total, selected, onSelect }: Props) {
  return (
    <section aria-labelledby="who">
      <h2 id="who">{text(strings.who)}</h2>
      <p class="quiet">{text(strings.whoHelp)}</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{text(groupings[by])}</th>
              <th scope="col">{text(by === "rep" ? strings.diagnosis : strings.withGap)}</th>
              {by !== "rep" && (
                <th scope="col" class="number">
                  {text(strings.reps)}
                </th>
              )}
              {levels.map(([level]) => (
                <th key={level} scope="col">
                  {levelName(level)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ group, depth }) => (
              <tr
                key={keyOf(group)}
                class={keyOf(group) === selected ? "selected" : undefined}
                onClick={() => onSelect(keyOf(group))}
              >
                <th
                  scope="row"
                  class={by === "region" ? "name" : undefined}
                  style={{ paddingLeft: `${String(8 + depth * 16)}px` }}
                >
                  {depth > 0 && <span aria-hidden="true">↳&nbsp;</span>}
                  <button
                    class="link"
                    aria-pressed={keyOf(group) === selected}
                    onClick={(event) => {
                      event.stopPropagation();
                      onSelect(keyOf(group));
                    }}
                  >
                    {group.name}
                  </button>
                  {group.isLeft && <div class="quiet">{text(strings.left)}</div>}
                  <div class="quiet">
                    {by === "region" ? text(groupings[group.kind as GroupBy]) : around(report, group)}
                  </div>
                </th>
                <Cells group={group} by={by} />
              </tr>
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                <th scope="row">{by === "rep" ? text(strings.totalOf, total.reps) : text(strings.total)}</th>
                <Cells group={total} by={by} counted />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {total && <Sums sums={total.sums} of={total.name || text(strings.everywhere)} />}
    </section>
  );
}

/** A rep's team; the regions around a team. */
function around(report: GapReport, group: GapGroup): string {
  const names = namesAround(report, group);
  return (group.kind === "rep" ? names.slice(-1) : names).join(" › ");
}

function Cells({ group, by, counted = false }: { group: GapGroup; by: GroupBy; counted?: boolean }) {
  return (
    <>
      <td>
        {by === "rep" && !counted ? (
          <DiagnosisWord diagnosis={group.diagnosis} />
        ) : (
          text(
            by === "rep" ? strings.gapsOf : figures.ofTarget,
            group.executionGaps + group.effectivenessGaps,
            group.reps,
          )
        )}
      </td>
      {by !== "rep" && <td class="number">{group.reps}</td>}
      {levels.map(([level, name]) => (
        <td key={level}>
          <LevelBar name={levelName(level)} pace={group[name]} />
        </td>
      ))}
    </>
  );
}
