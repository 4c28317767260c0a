import { useState } from "preact/hooks";
import { formatDay } from "../../shared/dates";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import { useWork } from "../../shared/useWork";
import type { PointInfo } from "../contracts.g";
import { PointForm } from "../points/PointForm";
import { changePoint, dropPoint, tickPoint, type NewPoint } from "../points/pointStore";
import * as points from "../points/strings";
import * as strings from "./strings";

interface Props {
  point: PointInfo;
  /** The conversation that goes on, in which it can be ticked off. */
  talk: string | null;
  isOver: boolean;
  mayRise: boolean;
  mayFall: boolean;
  onMove: (by: number) => Promise<unknown>;
  onChanged: (said: string) => Promise<unknown>;
}

/** A point, and what can be done with it here. */
export function PointLine({ point, talk, isOver, mayRise, mayFall, onMove, onChanged }: Props) {
  const { id, text: words, isOwn, isPrivate, isTicked, mayHandle, mayTick } = point;
  const editing = useOpener();
  /** As it was just pressed, until the server has it. */
  const [pressed, setPressed] = useState<boolean>();
  const { busy, problem, run } = useWork(points.pointFailed);
  if (editing.isOpen) {
    const save = async (changed: NewPoint) => {
      await changePoint(id, changed);
      editing.close();
      await onChanged("");
    };
    return (
      <li>
        <PointForm before={{ words, isPrivate }} onSave={save} onCancel={editing.close} />
      </li>
    );
  }
  const act = (work: () => Promise<unknown>) => void run(async () => void (await work()));
  const drop = async () => {
    await dropPoint(id);
    await onChanged(text(points.dropSaid, words));
  };
  const tick = async (ticked: boolean) => {
    setPressed(ticked);
    try {
      if (talk !== null) await tickPoint(id, talk, ticked);
      await onChanged("");
    } finally {
      setPressed(undefined);
    }
  };
  return (
    <li>
      <div class="point">
        {talk !== null && mayTick && !isOver ? (
          <label class="check">
            <input
              type="checkbox"
              checked={pressed ?? isTicked}
              disabled={busy}
              onChange={(event) => {
                const ticked = event.currentTarget.checked;
                act(() => tick(ticked));
              }}
            />
            <Words point={point} />
          </label>
        ) : (
          <span>
            <Words point={point} />
          </span>
        )}
        {mayHandle && !isOver && (
          <span class="commands">
            {mayRise && (
              <button
                class="link"
                disabled={busy}
                aria-label={text(strings.pointUp, words)}
                onClick={() => act(() => onMove(-1))}
              >
                ↑
              </button>
            )}
            {mayFall && (
              <button
                class="link"
                disabled={busy}
                aria-label={text(strings.pointDown, words)}
                onClick={() => act(() => onMove(1))}
              >
                ↓
              </button>
            )}
            {isOwn && (
              <button
                ref={editing.button}
                class="link"
                aria-label={text(strings.commitmentEdit, words)}
                onClick={editing.open}
              >
                {text(strings.edit)}
              </button>
            )}
            <button class="link" disabled={busy} aria-label={text(points.dropLabel, words)} onClick={() => act(drop)}>
              {text(points.drop)}
            </button>
          </span>
        )}
      </div>
      <Problem message={problem} />
    </li>
  );
}

function Words({ point: { text: words, isOwn, isPrivate, ownerName, isCarriedOver, raisedOn } }: { point: PointInfo }) {
  const notes = [
    ...(isOwn ? [] : [ownerName]),
    ...(isPrivate ? [text(points.privateMark)] : []),
    ...(isCarriedOver ? [text(points.sinceDay, formatDay(raisedOn))] : []),
  ];
  return (
    <span>
      {words}
      {notes.length > 0 && <span class="quiet"> · {notes.join(" · ")}</span>}
    </span>
  );
}
