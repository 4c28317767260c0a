import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { getGapReport, type GapGroup, type GapReport } from "../shared/coachingApi";
import { isoDay } from "../shared/format";
import { loadStrings, text } from "../shared/strings";
import { messageOf } from "../shared/xrm";
import { BoardHead, type Choice } from "./BoardHead";
import { keyOf, linesOf, repsWithin, totalOf } from "./groups";
import { GroupTable } from "./GroupTable";
import { daysOf } from "./periods";
import { Why } from "./Why";
import { WhyGroup } from "./WhyGroup";

const today = new Date();
const start: Choice = {
  by: "rep",
  unit: "",
  period: "running",
  custom: daysOf("thisQuarter", today) ?? { from: isoDay(today), to: isoDay(today) },
  on: "",
};

/** The gap board: who needs a conversation on the left, why on the right. */
function GapBoard() {
  const [choice, setChoice] = useState(start);
  const [report, setReport] = useState<GapReport>();
  const [problem, setProblem] = useState<string>();
  const [selected, setSelected] = useState<string>();
  const days = choice.period === "custom" ? choice.custom : daysOf(choice.period, today);

  useEffect(() => {
    let current = true;
    setProblem(undefined);
    getGapReport({ on: choice.on || undefined, ...days }).then(
      (read) => current && setReport(read),
      (error: unknown) => current && setProblem(text("reportFailed", messageOf(error))),
    );
    return () => {
      current = false;
    };
  }, [choice.on, days?.from, days?.to]);

  const lines = report ? linesOf(report, choice.by, choice.unit) : [];
  const shown = lines.find(({ group }) => keyOf(group) === selected)?.group ?? lines[0]?.group;
  const openRep = (rep: GapGroup) => {
    setChoice({ ...choice, by: "rep" });
    setSelected(keyOf(rep));
  };

  return (
    <div class="board">
      <BoardHead choice={choice} report={report} onChange={(change) => setChoice({ ...choice, ...change })} />
      {problem !== undefined && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      {!report && problem === undefined && <p class="quiet">{text("loading")} …</p>}
      {report && !shown && <p class="notice">{text("noPlans")}</p>}
      {report && shown && (
        <div class="halves">
          <GroupTable
            report={report}
            by={choice.by}
            lines={lines}
            total={totalOf(report, choice.unit)}
            selected={keyOf(shown)}
            onSelect={setSelected}
          />
          {shown.kind === "rep" ? (
            <Why
              key={shown.id}
              rep={shown}
              plans={report.reps.filter((plan) => plan.repId === shown.id)}
              on={report.on}
            />
          ) : (
            <WhyGroup group={shown} reps={repsOf(report, shown)} onOpen={openRep} />
          )}
        </div>
      )}
    </div>
  );
}

/** A team is its own reps; a region also those of all below it. */
const repsOf = (report: GapReport, group: GapGroup): GapGroup[] =>
  group.kind === "team"
    ? report.groups.filter((rep) => rep.kind === "rep" && rep.parentId === group.id)
    : repsWithin(report, group.id);

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  await loadStrings();
  document.title = text("gapBoard");
  render(<GapBoard />, root);
}

void open();
