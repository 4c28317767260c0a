import { useEffect, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { formatMoment, formatWeekday } from "../../shared/times";
import { messageOf } from "../../shared/xrm";
import { previewRhythm, type Draft } from "../rhythmApi";
import * as strings from "./strings";

const Pause = 250;
const Shown = 5;
/** As far ahead as five dates are looked for: a year of months. */
const DaysAhead = 400;

/** The next five dates of what is being set up, as the server works them out. */
export function NextDates({ draft }: { draft: Draft }) {
  const [dates, setDates] = useState<string[]>();
  const [problem, setProblem] = useState<string>();
  const asked = JSON.stringify(draft);
  useEffect(() => {
    if (draft.Recurrence === "" || draft.start.length < 16) {
      setDates(undefined);
      setProblem(undefined);
      return;
    }
    let isLatest = true;
    const ask = async () => {
      const now = new Date();
      try {
        const found = await previewRhythm(draft, now, new Date(now.getTime() + DaysAhead * 86_400_000));
        if (!isLatest) return;
        setDates(found.slice(0, Shown));
        setProblem(undefined);
      } catch (error) {
        if (!isLatest) return;
        setDates(undefined);
        setProblem(messageOf(error));
      }
    };
    const timer = setTimeout(() => void ask(), Pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [asked]);

  return (
    <section class="next" aria-live="polite">
      <h2>{text(strings.nextDates)}</h2>
      {dates?.length === 0 && <p class="quiet">{text(strings.noDates)}</p>}
      <ol>
        {dates?.map((date) => (
          <li key={date}>{`${formatWeekday(date)}, ${formatMoment(date)}`}</li>
        ))}
      </ol>
      <Problem message={problem} />
    </section>
  );
}
