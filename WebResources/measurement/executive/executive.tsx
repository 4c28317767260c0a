import { useState } from "preact/hooks";
import type { CoachingLine, CoachingReport } from "../contracts.g";
import { today } from "../../shared/dates";
import { openPanel } from "../../shared/openPanel";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { getCoachingReport, type ReportQuestion } from "../reportApi";
import { BehindFigure } from "./BehindFigure";
import type { Open } from "./FigureCell";
import { FigureTable, type Shown } from "./FigureTable";
import { confirmation, kinds, promised, rhythm, type Figure } from "./figures";
import { linesOf, totalFor, uncoachedOf } from "./lines";
import { PerceptionGap } from "./PerceptionGap";
import { daysChosen, ReportHead, type Choice } from "./ReportHead";
import { Reps } from "./Reps";
import * as strings from "./strings";
import { Uncoached } from "./Uncoached";

interface Opened {
  line: CoachingLine;
  figure: Figure;
}

/** What managers coach, whether their reps confirm it, and whether they keep to it. */
function Report() {
  const [choice, setChoice] = useState<Choice>(() => ({
    by: "manager",
    unit: "",
    period: "thisYear",
    custom: { from: today(), to: today() },
    asOf: "",
  }));
  const [opened, setOpened] = useState<Opened>();
  const question: ReportQuestion = { ...daysChosen(choice), asOf: choice.asOf || undefined };
  const reading = useRead(() => getCoachingReport(question), strings.coachingReportFailed, [
    question.from,
    question.to,
    question.asOf,
  ]);
  const change = (changed: Partial<Choice>) => {
    setOpened(undefined);
    setChoice({ ...choice, ...changed });
  };
  // A manager's figure opens its rows, a unit's its managers.
  const open: Open = (line, figure) =>
    line.kind === "manager" ? setOpened({ line, figure }) : change({ by: "manager", unit: line.id });

  return (
    <div class="report">
      <ReportHead choice={choice} report={reading.value} onChange={change} />
      <Read of={reading}>
        {(report) => (
          <>
            {opened && (
              <BehindFigure
                key={`${opened.line.id}:${opened.figure.label}`}
                {...opened}
                question={question}
                onClose={() => setOpened(undefined)}
              />
            )}
            <Figures report={report} choice={choice} onOpen={open} />
          </>
        )}
      </Read>
    </div>
  );
}

function Figures({ report, choice, onOpen }: { report: CoachingReport; choice: Choice; onOpen: Open }) {
  const lines = linesOf(report, choice.by, choice.unit);
  if (lines.length === 0) return <p class="notice">{text(strings.nobody)}</p>;
  const shown: Shown = { by: choice.by, lines, total: totalFor(report, choice.unit), onOpen };
  return (
    <>
      <PerceptionGap shown={shown} />
      <FigureTable shown={shown} title={strings.doTheyConfirm} figures={confirmation} />
      <FigureTable shown={shown} title={strings.isItKept} figures={rhythm} />
      <FigureTable shown={shown} title={strings.whichKinds} figures={kinds} />
      <FigureTable shown={shown} title={strings.whatIsPromised} figures={promised} />
      <Reps managers={linesOf(report, "manager", choice.unit).map(({ group }) => group)} onOpen={onOpen} />
      {report.uncoached && <Uncoached people={uncoachedOf(report, choice.unit)} />}
    </>
  );
}

void openPanel(strings.coachingReport, () => <Report />);
