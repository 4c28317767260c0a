import { PaceBar } from "../../alignment/figures/PaceBar";
import { StandingWords } from "../../alignment/figures/Meanings";
import { ofTarget } from "../../alignment/figures/standing";
import { levelName } from "../../alignment/figures/words";
import { asTree } from "../../alignment/gapboard/tree";
import { coach_alignmentplan, coach_target } from "../../shared/model.g";
import { formatDay } from "../../shared/dates";
import { text } from "../../shared/text";
import { openRecord } from "../../shared/xrm";
import type { WeekPlanInfo } from "../contracts.g";
import { Row } from "./Row";
import * as strings from "./strings";
import { toDoWords } from "./words";

/** Each plan that runs, from the result to the activities: how far, against pace, and what is to be done this week. */
export function Path({ plans }: { plans: WeekPlanInfo[] }) {
  return (
    <Row title={text(strings.pathToQuota)}>
      {plans.length === 0 && <p class="quiet">{text(strings.pathNone)}</p>}
      {plans.map((plan) => (
        <div key={plan.id} class="plan">
          <p class="quiet">
            <button class="link" onClick={() => void openRecord(coach_alignmentplan.logicalName, plan.id)}>
              {plan.name}
            </button>
            {` · ${text(strings.weekDays, formatDay(plan.start), formatDay(plan.end))}`}
          </p>
          <Targets plan={plan} />
        </div>
      ))}
    </Row>
  );
}

function Targets({ plan }: { plan: WeekPlanInfo }) {
  const byId = new Map(plan.targets.map((each) => [each.target.id, each]));
  return (
    <ul class="path">
      {asTree(plan.targets.map(({ target }) => target)).map(({ target, depth }) => {
        const each = byId.get(target.id);
        const toDo = each ? toDoWords(each) : null;
        return (
          <li key={target.id} class="target" style={{ "--depth": depth }}>
            <span class="name">
              <button
                class="link"
                title={levelName(target.level)}
                aria-label={text(strings.targetLine, target.name, levelName(target.level))}
                onClick={() => void openRecord(coach_target.logicalName, target.id)}
              >
                {target.name}
              </button>
            </span>
            <span class="number">{ofTarget(target)}</span>
            <PaceBar target={target} />
            <span class="stands">
              <StandingWords target={target} />
              {toDo !== null &&
                (each?.toDo ? <strong class="to-do">{toDo}</strong> : <span class="quiet">{toDo}</span>)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
