import { useEffect, useRef, useState } from "preact/hooks";
import { advanceRhythms } from "../../shared/advanceRhythms";
import { daysAfter, formatDay, today } from "../../shared/dates";
import { openDialog } from "../../shared/dialog";
import { oncePerDay } from "../../shared/oncePerDay";
import { openPanel } from "../../shared/openPanel";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import { currentUserId } from "../../shared/xrm";
import { readReports, without } from "../reports";
import { getRhythms } from "../rhythmApi";
import { Legend } from "../slots/Legend";
import { mondayOf } from "../slots/weeks";
import { RhythmTable } from "./RhythmTable";
import * as strings from "./strings";

const SetUpPage = "coach_/rhythm/setup/setup.html";
const Weeks = 12;
const WeeksBack = 7;

/** All rhythms of whoever looks, week by week: with those who are coached, and with those who coach. */
function RhythmPage() {
  const [first, setFirst] = useState(daysAfter(mondayOf(today()), -7 * WeeksBack));
  const last = daysAfter(first, 7 * Weeks - 1);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const reading = useRead(
    async () => {
      const [asManager, asRep, reports] = await Promise.all([
        getRhythms({}, first, last),
        getRhythms({ RepId: currentUserId() }, first, last),
        readReports(),
      ]);
      return { asManager, asRep, reports };
    },
    strings.rhythmFailed,
    [first],
  );
  const work = useWork(strings.advanceFailed);
  const hasRhythms = (reading.value?.asManager.rhythms.length ?? 0) > 0;
  useEffect(() => {
    if (!hasRhythms) return;
    void work.run(async () => {
      if (await oncePerDay("rhythms", advanceRhythms)) await reading.again();
    });
  }, [hasRhythms]);

  const changed = async (what: string) => {
    await reading.again();
    setSaid(what);
    heading.current?.focus();
  };
  const setUp = async (data: Record<string, string>) => {
    await openDialog(SetUpPage, data, strings.rhythm, { width: 60, height: 85 });
    await reading.again();
  };
  return (
    <div class="page">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {text(strings.rhythm)}
        </h1>
        <span class="commands">
          <button aria-label={text(strings.earlier)} onClick={() => setFirst(daysAfter(first, -28))}>
            ‹
          </button>
          <span class="quiet">{text(strings.weekDays, formatDay(first), formatDay(last))}</span>
          <button aria-label={text(strings.later)} onClick={() => setFirst(daysAfter(first, 28))}>
            ›
          </button>
        </span>
        <button class="primary" onClick={() => void setUp({})}>
          {text(strings.setUp)}
        </button>
      </header>
      <p class="said" role="status">
        {said}
      </p>
      <Problem message={work.problem} />
      <Read of={reading}>
        {({ asManager, asRep, reports }) => (
          <>
            <section>
              <h2>{text(strings.asManager)}</h2>
              {asManager.rhythms.length === 0 && <p class="quiet">{text(strings.noneAsManager)}</p>}
              <RhythmTable
                kept={asManager}
                first={first}
                count={Weeks}
                isManager
                onChanged={changed}
                onChange={({ id }) => void setUp({ id })}
              />
              {without(reports, asManager.rhythms).map(({ id, name }) => (
                <p key={id} class="offer">
                  {text(strings.offered, name)}{" "}
                  <button onClick={() => void setUp({ rep: id, name })}>{text(strings.offer, name)}</button>
                </p>
              ))}
            </section>
            {asRep.rhythms.length > 0 && (
              <section>
                <h2>{text(strings.asRep)}</h2>
                <RhythmTable
                  kept={asRep}
                  first={first}
                  count={Weeks}
                  isManager={false}
                  onChanged={changed}
                  onChange={() => undefined}
                />
              </section>
            )}
            <Legend />
          </>
        )}
      </Read>
    </div>
  );
}

void openPanel(strings.rhythm, () => <RhythmPage />);
