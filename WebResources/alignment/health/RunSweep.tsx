import { useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { formatNumber } from "../../shared/format";
import { text } from "../../shared/text";
import { messageOf } from "../../shared/xrm";
import { sweep } from "./healthApi";
import * as strings from "./strings";

interface Props {
  /** How many plans are open. */
  plans: number;
  /** Whether the reader comes to every plan. */
  allowed: boolean;
  onDone: () => Promise<unknown>;
}

/** Runs the sweep over every open plan, portion by portion, and says how far it is. */
export function RunSweep({ plans, allowed, onDone }: Props) {
  const [done, setDone] = useState<number>();
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<string>();
  const stopped = useRef(false);
  useEffect(() => () => void (stopped.current = true), []);

  const run = async () => {
    stopped.current = false;
    setProblem(undefined);
    setSaid("");
    const sum = { plans: 0, links: 0 };
    setDone(0);
    try {
      for (let cursor: string | undefined; cursor !== "";) {
        if (stopped.current) break;
        const portion = await sweep(cursor ?? "");
        sum.plans += portion.plans;
        sum.links += portion.links;
        cursor = portion.cursor;
        setDone(sum.plans);
        if (cursor === "") setSaid(text(strings.sweepDone, formatNumber(sum.plans), formatNumber(sum.links)));
        else if (stopped.current) setSaid(text(strings.sweepStopped, formatNumber(sum.plans), formatNumber(plans)));
      }
    } catch (error) {
      setProblem(text(strings.sweepFailed, formatNumber(sum.plans), messageOf(error)));
    }
    setDone(undefined);
    await onDone();
  };

  if (!allowed) return <p class="quiet">{text(strings.sweepMayNot)}</p>;
  const progress = done === undefined ? "" : text(strings.sweepProgress, formatNumber(done), formatNumber(plans));
  return (
    <div class="sweep">
      <p class="quiet">{text(strings.sweepHelp)}</p>
      <div class="commands">
        {/* One button, so that the focus stays where it is. */}
        <button onClick={() => (done === undefined ? void run() : (stopped.current = true))}>
          {text(done === undefined ? strings.runSweep : strings.stopSweep)}
        </button>
        {done !== undefined && <progress value={done} max={Math.max(plans, 1)} aria-label={text(strings.runSweep)} />}
        <span role="status">{progress || said}</span>
      </div>
      <Problem message={problem} />
    </div>
  );
}
