import type { TargetFigures } from "../contracts";
import { conversionText } from "../figures/conversion";
import { formatNumber } from "../../shared/format";
import { PaceBar } from "../figures/PaceBar";
import { text } from "../../shared/text";
import { levelName, statusName, statusSign } from "../figures/words";
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
          <Row key={target.id} target={target} depth={depth} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  target: TargetFigures;
  depth: number;
  onOpen: (target: TargetFigures) => void;
}

function Row({ target, depth, onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row" style={{ paddingLeft: `${String(8 + depth * 16)}px` }}>
        {depth > 0 && <span aria-hidden="true">↳ </span>}
        {target.name}
        <div class="quiet">
          {levelName(target.level)} · {target.unit}
        </div>
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
      <td class="number">{formatNumber(target.target)}</td>
      <td>
        <PaceBar target={target} />
        <span class="quiet">
          {statusSign(target.status)} {statusName(target.status)}
        </span>
      </td>
      <td>{conversionText(target)}</td>
    </tr>
  );
}
