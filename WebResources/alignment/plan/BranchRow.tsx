import type { ComponentChildren } from "preact";
import { coach_aorlevel } from "../../shared/model.g";
import { text } from "../../shared/text";
import { levelName } from "../figures/words";
import { Because } from "./Because";
import { problemOf } from "./check";
import type { Edit } from "./edit";
import { levelBelow } from "./growth";
import { NumberField } from "../../shared/NumberField";
import type { Library } from "./planStore";
import { groupOf } from "./shares";
import { parentOf, type Branch } from "./tree";
import { nameOf, shareText } from "./words";
import * as common from "../../shared/strings";
import * as strings from "./strings";

export interface TreeProps {
  tree: Branch;
  library: Library;
  /** Whether the person has tried to use the plan: until then, an empty number is not yet wrong. */
  tried: boolean;
  edit: Edit;
  /** What stands beside the result. */
  children?: ComponentChildren;
}

const percent = (share: number): number => Math.round(share * 1e4) / 100;

/** A target and those that lead to it. */
export function BranchRow({ branch, children, ...props }: TreeProps & { branch: Branch }) {
  const { tree, library, tried, edit } = props;
  const parent = parentOf(tree, branch.key);
  const name = nameOf(branch);
  const key = String(branch.key);
  const problem = problemOf(tree, branch);
  const waits = problem === text(strings.problemValue) || problem === text(strings.problemUnknown);
  const shown = problem !== null && (tried || !waits) ? problem : null;
  const below = levelBelow(branch);
  const divides = parent !== undefined && groupOf(parent, branch).length > 1;
  return (
    <li>
      <div class="branch" role="group" aria-label={`${levelName(branch.level)}: ${name}`}>
        <div class="what">
          <label for={`metric-${key}`}>{levelName(branch.level)}</label>
          <select
            id={`metric-${key}`}
            value={branch.metricId}
            onChange={(e) => edit.metric(branch, e.currentTarget.value)}
          >
            {library.metrics
              .filter((metric) => metric.level === branch.level)
              .map((metric) => (
                <option key={metric.id} value={metric.id}>
                  {metric.name}
                </option>
              ))}
          </select>
        </div>
        {parent ? (
          <div class="where">
            <label for={`where-${key}`}>{text(common.where)}</label>
            <select
              id={`where-${key}`}
              value={branch.segmentId ?? ""}
              onChange={(e) => edit.segment(branch, e.currentTarget.value)}
            >
              <option value="">{text(strings.anywhere)}</option>
              {library.segments.map((segment) => (
                <option key={segment.id} value={segment.id}>
                  {segment.name}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <div class="where" />
        )}
        <div class="needed">
          <label for={`needed-${key}`}>{text(parent ? strings.needed : strings.wanted)}</label>
          <span class="amount">
            <NumberField
              id={`needed-${key}`}
              label={text(parent ? strings.neededOf : strings.wantedOf, name)}
              value={branch.value}
              step={branch.counts ? 1 : undefined}
              invalid={shown !== null}
              describedBy={shown === null ? undefined : `problem-${key}`}
              onChange={(value) => edit.value(branch, value)}
            />
            <span class="quiet">{branch.unit}</span>
          </span>
        </div>
        {divides ? (
          <div class="share">
            <label for={`share-${key}`}>{text(strings.share)}</label>
            <span class="amount">
              <NumberField
                id={`share-${key}`}
                label={text(strings.shareOf, name, parent.metric)}
                value={percent(branch.share)}
                max={100}
                onChange={(value) => edit.share(branch, (value ?? 0) / 100)}
              />
              <span class="quiet">%</span>
            </span>
            <p class="quiet">{shareText(branch)}</p>
          </div>
        ) : (
          <div class="share" />
        )}
        {parent ? <Because parent={parent} branch={branch} onRatio={(ratio) => edit.ratio(branch, ratio)} /> : children}
        {parent && (
          <button
            type="button"
            class="remove"
            aria-label={text(common.removeNamed, name)}
            onClick={() => edit.remove(branch)}
          >
            ✕
          </button>
        )}
        {shown !== null && (
          <p class="problem bad" id={`problem-${key}`}>
            {shown}
          </p>
        )}
      </div>
      {below !== null && (
        <>
          {branch.below.length > 0 && (
            <ul aria-label={text(strings.leadsTo, name)}>
              {branch.below.map((each) => (
                <BranchRow key={each.key} {...props} branch={each} />
              ))}
            </ul>
          )}
          <button type="button" class="link add" id={`add-${key}`} onClick={() => edit.add(branch)}>
            + {below === coach_aorlevel.Objective ? text(strings.addObjective) : text(strings.addActivity, name)}
          </button>
        </>
      )}
    </li>
  );
}
