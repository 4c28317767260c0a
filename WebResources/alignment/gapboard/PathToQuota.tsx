import type { TargetFigures } from "../contracts.g";
import { conversionText } from "../figures/conversion";
import { formatNumber, withUnit } from "../../shared/format";
import { StandingWords } from "../figures/Meanings";
import { PaceBar } from "../figures/PaceBar";
import { text } from "../../shared/text";
import { levelName } from "../figures/words";
import { asTree } from "./tree";
import * as strings from "./strings";

interface Props {
  targets: TargetFigures[];
  onOpen: (target: TargetFigures) => void;
}

/** The plan's tree: the result, the objectives that lead to it, the activities that lead to those. Every figure shows what counted. */
export function PathToQuota({ targets, onOpen }: Props) {
  return (
    <table>
      <caption class="hidden">{text(strings.pathToQuota)}</caption>
      <thead>
        <tr>
          <th scope="col">{text(strings.pathToQuota)}</th>
          <th scope="col" class="number">
            {text(strings.actual)}
          </th>
          <th scope="col" class="number">
            {text(strings.target)}
          </th>
          <th scope="col" class="bar-column">
            {text(strings.status)}
          </th>
          <th scope="col">{text(strings.conversion)}</th>
        </tr>
      </thead>
      <tbody>
        {asTree(targets).map(({ target, depth }) => (
          <Row
            key={target.id}
            target={target}
            parentUnit={targets.find(({ id }) => id === target.parentId)?.unit ?? ""}
            depth={depth}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  target: TargetFigures;
  parentUnit: string;
  depth: number;
  onOpen: (target: TargetFigures) => void;
}

function Row({ target, parentUnit, depth, onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row" style={{ paddingLeft: `${String(8 + depth * 16)}px` }}>
        {depth > 0 && <span aria-hidden="true">↳ </span>}
        {target.name}
        <div class="quiet">{target.team ? text(strings.ofTeam, levelName(target.level)) : levelName(target.level)}</div>
      </th>
      <td class="number">
        <button
          class="link number"
          aria-label={`${formatNumber(target.actual)}. ${text(strings.openCounted, target.name)}`}
          onClick={() => onOpen(target)}
        >
          {formatNumber(target.actual)}
        </button>
      </td>
      <td class="number">{withUnit(formatNumber(target.target), target.unit)}</td>
      <td>
        <PaceBar target={target} />
        <StandingWords target={target} />
      </td>
      <td>{conversionText(target, parentUnit)}</td>
    </tr>
  );
}
