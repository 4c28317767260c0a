import { useLayoutEffect, useRef } from "preact/hooks";
import type { CoachingLine, CoachingRows, ReportedPromise, ReportedSlot, ReportedTalk } from "../contracts.g";
import { formatDay } from "../../shared/dates";
import { coach_conversation, coach_slotstate, coach_verdict, task } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text, type Text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import { openRecord } from "../../shared/xrm";
import { getCoachingReport, type ReportQuestion } from "../reportApi";
import { countBehind, kindNames, written, type Figure } from "./figures";
import * as board from "../../alignment/gapboard/strings";
import * as strings from "./strings";

interface Props {
  line: CoachingLine;
  figure: Figure;
  question: ReportQuestion;
  onClose: () => void;
}

/** The records that a manager's figure is made of, each of which opens. */
export function BehindFigure({ line, figure, question, onClose }: Props) {
  const reading = useRead(
    async () => (await getCoachingReport({ ...question, managerId: line.id })).rows,
    strings.rowsFailed,
    [line.id, question.from, question.to, question.asOf],
  );
  const { problem, run } = useWork(strings.rowsFailed);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
    // Who closes it goes on where it was opened.
    return () => opener?.focus();
  }, []);

  const openTalk = (id: string) => void run(() => openRecord(coach_conversation.logicalName, id));
  const openPromise = (id: string) => void run(() => openRecord(task.logicalName, id));
  return (
    <section class="behind" aria-labelledby="behind">
      <h2 id="behind" ref={heading} tabIndex={-1}>
        {text(strings.slotLabel, line.name, `${text(figure.label)} ${written(figure, line)}`)}
      </h2>
      <Problem message={problem} />
      <Read of={reading}>
        {(rows) =>
          rows === null || countBehind(figure, rows) === 0 ? (
            <p class="notice">{text(strings.noRows)}</p>
          ) : (
            <Rows figure={figure} rows={rows} onTalk={openTalk} onPromise={openPromise} />
          )
        }
      </Read>
      <p class="actions">
        <button onClick={onClose}>{text(board.close)}</button>
      </p>
    </section>
  );
}

interface RowsProps {
  figure: Figure;
  rows: CoachingRows;
  onTalk: (id: string) => void;
  onPromise: (id: string) => void;
}

function Rows({ figure: { behind }, rows, onTalk, onPromise }: RowsProps) {
  if (behind.of === "talks") return <Talks talks={rows.talks.filter(behind.are)} onOpen={onTalk} />;
  if (behind.of === "promises") return <Promises promises={rows.promises.filter(behind.are)} onOpen={onPromise} />;
  return <Slots slots={rows.slots.filter(behind.are)} onOpen={onTalk} />;
}

const verdicts: Record<coach_verdict, Text> = {
  [coach_verdict.NotGiven]: strings.saidNothing,
  [coach_verdict.No]: strings.saidNo,
  [coach_verdict.Somewhat]: strings.saidSomewhat,
  [coach_verdict.Yes]: strings.saidYes,
};

function Talks({ talks, onOpen }: { talks: ReportedTalk[]; onOpen: (id: string) => void }) {
  return (
    <Table
      columns={[
        board.day,
        strings.subject,
        board.rep,
        strings.minutes,
        strings.helpedRow,
        strings.designKind,
        strings.offPlan,
      ]}
    >
      {talks.map((talk) => (
        <tr key={talk.id}>
          <td>{formatDay(talk.day)}</td>
          <Link name={talk.subject} day={talk.day} onOpen={() => onOpen(talk.id)} />
          <td>{talk.repName}</td>
          <td>{talk.minutes}</td>
          <td>{text(verdicts[talk.verdict])}</td>
          <td>{talk.kind === null ? "" : text(kindNames[talk.kind])}</td>
          <td>{talk.offPlan ? text(strings.offPlan) : ""}</td>
        </tr>
      ))}
    </Table>
  );
}

const promiseStates = { kept: strings.kept, broken: strings.broken, open: strings.open };

function Promises({ promises, onOpen }: { promises: ReportedPromise[]; onOpen: (id: string) => void }) {
  return (
    <Table columns={[strings.due, strings.subject, strings.promisedBy, strings.state]}>
      {promises.map((promise) => (
        <tr key={promise.id}>
          <td>{promise.day && formatDay(promise.day)}</td>
          <Link name={promise.subject} day={promise.day} onOpen={() => onOpen(promise.id)} />
          <td>{promise.ownerName}</td>
          <td>{text(promiseStates[promise.state])}</td>
        </tr>
      ))}
    </Table>
  );
}

const slotStates: Record<coach_slotstate, Text> = {
  [coach_slotstate.Coming]: strings.coming,
  [coach_slotstate.Held]: strings.heldState,
  [coach_slotstate.Late]: strings.late,
  [coach_slotstate.Missed]: strings.missed,
  [coach_slotstate.Excused]: strings.excused,
};

function Slots({ slots, onOpen }: { slots: ReportedSlot[]; onOpen: (id: string) => void }) {
  return (
    <Table columns={[board.day, strings.slotOf, strings.state]}>
      {slots.map((slot) => (
        <tr key={slot.conversation}>
          <td>{formatDay(slot.day)}</td>
          <Link name={slot.repName} day={slot.day} onOpen={() => onOpen(slot.conversation)} />
          <td>{text(slotStates[slot.state])}</td>
        </tr>
      ))}
    </Table>
  );
}

function Table({ columns, children }: { columns: Text[]; children: preact.ComponentChildren }) {
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Link({ name, day, onOpen }: { name: string; day: string | null; onOpen: () => void }) {
  return (
    <td>
      <button class="link" aria-label={text(board.openSource, name, day ? formatDay(day) : "–")} onClick={onOpen}>
        {name}
      </button>
    </td>
  );
}
