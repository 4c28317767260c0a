import { useState } from "preact/hooks";
import type { CoachingEffect } from "../contracts.g";
import { unitTree } from "../../alignment/gapboard/groups";
import { download } from "../../shared/csv";
import { today } from "../../shared/dates";
import { openPanel } from "../../shared/openPanel";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { getCoachingEffect } from "../effectApi";
import { monthName } from "../executive/months";
import { peopleCsv } from "./csv";
import { lastMonths } from "./days";
import { Draws } from "./Draws";
import { Outcome } from "./Outcome";
import * as board from "../../alignment/gapboard/strings";
import * as common from "../../shared/strings";
import * as strings from "./strings";

interface Choice {
  months: number;
  /** Such as team:id; empty for everywhere. */
  unit: string;
  /** A draw; empty for when people began. */
  draw: string;
}

/** Whether results move after people begin to be coached and to practise. */
function Effect() {
  const [choice, setChoice] = useState<Choice>({ months: 24, unit: "", draw: "" });
  const [kind, unit] = choice.unit.split(":");
  const reading = useRead(
    () =>
      getCoachingEffect({
        ...lastMonths(today(), choice.months),
        teamId: kind === "team" ? unit : undefined,
        regionId: kind === "region" ? unit : undefined,
        drawnStartId: choice.draw || undefined,
      }),
    strings.effectFailed,
    [choice.months, choice.unit, choice.draw],
  );
  const change = (changed: Partial<Choice>) => setChoice({ ...choice, ...changed });
  return (
    <div class="report">
      <Head choice={choice} effect={reading.value} onChange={change} />
      <Read of={reading}>
        {(effect) => (
          <>
            {effect.outcomes.map((outcome) => (
              <Outcome key={outcome.kind} outcome={outcome} isDrawn={effect.drawnStart !== null} />
            ))}
            <Draws effect={effect} onDrawn={() => void reading.again()} onCompare={(draw) => change({ draw })} />
          </>
        )}
      </Read>
    </div>
  );
}

interface HeadProps {
  choice: Choice;
  effect: CoachingEffect | undefined;
  onChange: (change: Partial<Choice>) => void;
}

function Head({ choice, effect, onChange }: HeadProps) {
  const isDrawn = choice.draw !== "";
  return (
    <header>
      <h1>{text(strings.coachingEffect)}</h1>
      <div class="pickers" role="group" aria-label={text(strings.coachingEffect)}>
        <label>
          {text(strings.monthsLooked)}
          <select value={choice.months} onChange={(event) => onChange({ months: Number(event.currentTarget.value) })}>
            {[12, 24, 36, 60].map((months) => (
              <option key={months} value={months}>
                {text(strings.lastMonths, String(months))}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text(common.where)}
          <select value={choice.unit} onChange={(event) => onChange({ unit: event.currentTarget.value })}>
            <option value="">{text(board.everywhere)}</option>
            {effect &&
              unitTree(effect).map(({ group, depth }) => (
                <option key={group.id} value={`${group.kind}:${group.id}`}>
                  {"\u2003".repeat(depth) + group.name}
                </option>
              ))}
          </select>
        </label>
        <label>
          {text(strings.comparedBy)}
          <select value={choice.draw} onChange={(event) => onChange({ draw: event.currentTarget.value })}>
            <option value="">{text(strings.byBeginning)}</option>
            {effect?.draws.map((draw) => (
              <option key={draw.id} value={draw.id}>
                {text(strings.byDraw, draw.name)}
              </option>
            ))}
          </select>
        </label>
        <button
          disabled={!effect}
          onClick={() => effect && download(peopleCsv(effect), `effect-${effect.from}-${effect.to}`)}
        >
          {text(strings.exportPeople)}
        </button>
        <button onClick={() => window.print()}>{text(board.print)}</button>
      </div>
      <p>{text(isDrawn ? strings.drawnIntro : strings.effectIntro)}</p>
      {!isDrawn && <p class="notice">{text(strings.effectCause)}</p>}
      {effect && <p class="quiet">{text(strings.effectMonths, monthName(effect.from), monthName(effect.to))}</p>}
    </header>
  );
}

void openPanel(strings.coachingEffect, () => <Effect />);
