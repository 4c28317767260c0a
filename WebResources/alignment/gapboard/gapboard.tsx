import { useState } from "preact/hooks";
import { getGapReport } from "../gapReport";
import type { GapGroup, GapReport } from "../contracts.g";
import { today } from "../../shared/dates";
import { openPanel } from "../../shared/openPanel";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { BoardHead, type Choice } from "./BoardHead";
import { keyOf, linesOf, repsWithin, totalOf } from "./groups";
import { GroupTable } from "./GroupTable";
import { daysOf } from "./periods";
import { Why } from "./Why";
import { WhyGroup } from "./WhyGroup";
import * as strings from "./strings";

/** The gap board: who needs a conversation on the left, why on the right. */
function GapBoard() {
  const [choice, setChoice] = useState<Choice>(() => ({
    by: "rep",
    unit: "",
    period: "running",
    custom: daysOf("thisQuarter", today()) ?? { from: today(), to: today() },
    on: "",
  }));
  const [selected, setSelected] = useState<string>();
  const days = choice.period === "custom" ? choice.custom : daysOf(choice.period, today());

  const reading = useRead(() => getGapReport({ on: choice.on || undefined, ...days }), strings.reportFailed, [
    choice.on,
    days?.from,
    days?.to,
  ]);

  const openRep = (rep: GapGroup) => {
    setChoice({ ...choice, by: "rep" });
    setSelected(keyOf(rep));
  };

  return (
    <div class="board">
      <BoardHead choice={choice} report={reading.value} onChange={(change) => setChoice({ ...choice, ...change })} />
      <Read of={reading}>
        {(report) => (
          <Halves report={report} choice={choice} selected={selected} onSelect={setSelected} onOpen={openRep} />
        )}
      </Read>
    </div>
  );
}

interface HalvesProps {
  report: GapReport;
  choice: Choice;
  selected: string | undefined;
  onSelect: (key: string) => void;
  onOpen: (rep: GapGroup) => void;
}

function Halves({ report, choice, selected, onSelect, onOpen }: HalvesProps) {
  const lines = linesOf(report, choice.by, choice.unit);
  const shown = (lines.find(({ group }) => keyOf(group) === selected) ?? lines[0])?.group;
  if (!shown) return <p class="notice">{text(strings.noPlans)}</p>;
  return (
    <div class="halves">
      <GroupTable
        report={report}
        by={choice.by}
        lines={lines}
        total={totalOf(report, choice.unit)}
        selected={keyOf(shown)}
        onSelect={onSelect}
      />
      {shown.kind === "rep" ? (
        <Why key={shown.id} rep={shown} plans={report.reps.filter((plan) => plan.repId === shown.id)} on={report.on} />
      ) : (
        <WhyGroup group={shown} reps={repsOf(report, shown)} onOpen={onOpen} />
      )}
    </div>
  );
}

/** A team is its own reps; a region also those of all below it. */
const repsOf = (report: GapReport, group: GapGroup): GapGroup[] =>
  group.kind === "team"
    ? report.groups.filter((rep) => rep.kind === "rep" && rep.parentId === group.id)
    : repsWithin(report, group.id);

void openPanel(strings.gapBoard, () => <GapBoard />);
