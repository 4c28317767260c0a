import { formatPercent } from "../../shared/format";
import { coach_diagnosis } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { TargetFigures } from "../contracts.g";
import { diagnosisLook, diagnosisName } from "../figures/words";
import type { ObjectivePoint } from "./tree";
import * as strings from "./strings";

const Size = 260;
const Edge = 28;
/** Both axes run from nothing to twice the pace, so the pace is in the middle. */
const at = (pace: number) => (Math.min(2, Math.max(0, pace)) / 2) * Size;

const quadrants = [
  { diagnosis: coach_diagnosis.AheadOfActivity, x: 0, y: 0, anchor: "start" },
  { diagnosis: coach_diagnosis.OnTrack, x: Size, y: 0, anchor: "end" },
  { diagnosis: coach_diagnosis.ExecutionGap, x: 0, y: Size, anchor: "start" },
  { diagnosis: coach_diagnosis.EffectivenessGap, x: Size, y: Size, anchor: "end" },
] as const;

interface Props {
  points: ObjectivePoint[];
  onOpen: (objective: TargetFigures) => void;
}

/** Objectives by the pace of their activities (across) and their own (up); the quadrants are the four diagnoses. A dot opens what counted. */
export function QuadrantPlot({ points, onOpen }: Props) {
  return (
    <figure class="plot">
      <figcaption>{text(strings.plot)}</figcaption>
      <svg
        viewBox={`${String(-Edge)} -8 ${String(Size + Edge + 8)} ${String(Size + Edge + 8)}`}
        role="group"
        aria-label={text(strings.plot)}
      >
        <rect class="frame" width={Size} height={Size} />
        <line class="axis" x1={Size / 2} x2={Size / 2} y1={0} y2={Size} />
        <line class="axis" x1={0} x2={Size} y1={Size / 2} y2={Size / 2} />
        {quadrants.map(({ diagnosis, x, y, anchor }) => (
          <text key={diagnosis} class="quadrant" x={x === 0 ? 6 : x - 6} y={y === 0 ? 16 : y - 8} text-anchor={anchor}>
            {diagnosisName(diagnosis)}
          </text>
        ))}
        <text class="axis-name" x={Size / 2} y={Size + 20} text-anchor="middle">
          {text(strings.plotAcross)} →
        </text>
        <text class="axis-name" transform={`translate(-12 ${String(Size / 2)}) rotate(-90)`} text-anchor="middle">
          {text(strings.plotUp)} →
        </text>
        {points.map((point, index) => (
          <Point
            key={point.objective.id}
            point={point}
            line={linesAbove(points, index)}
            onOpen={() => onOpen(point.objective)}
          />
        ))}
      </svg>
    </figure>
  );
}

const LineHeight = 14;

/** How many earlier names stand where this one would: it goes that many lines below. */
function linesAbove(points: ObjectivePoint[], index: number): number {
  const height = (point: ObjectivePoint) => Size - at(point.objectivePace);
  const own = points[index];
  if (!own) return 0;
  return points.slice(0, index).filter((other) => Math.abs(height(other) - height(own)) < LineHeight).length;
}

function Point({ point, line, onOpen }: { point: ObjectivePoint; line: number; onOpen: () => void }) {
  const { objective, activityPace, objectivePace } = point;
  const label = text(
    strings.plotPoint,
    objective.name,
    formatPercent(activityPace),
    formatPercent(objectivePace),
    diagnosisName(objective.diagnosis),
  );
  const [x, y] = [at(activityPace), Size - at(objectivePace)];
  const left = x > Size / 2;
  return (
    <g
      class={`point ${diagnosisLook(objective.diagnosis)}`}
      role="button"
      tabindex={0}
      aria-label={`${label}. ${text(strings.openCounted, objective.name)}`}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{label}</title>
      <circle cx={x} cy={y} r={6} />
      <text
        class="point-name"
        x={left ? x - 10 : x + 10}
        y={y + 4 + line * LineHeight}
        text-anchor={left ? "end" : "start"}
      >
        {objective.name}
      </text>
    </g>
  );
}
