import { useState } from "preact/hooks";
import { coach_conversation_statecode } from "../../shared/model.g";
import { text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import type { CoachingContext } from "../contracts.g";
import { PointForm } from "../points/PointForm";
import { orderPoints, raisePoint, type NewPoint } from "../points/pointStore";
import * as points from "../points/strings";
import { PointLine } from "./PointLine";
import * as strings from "./strings";

interface Props {
  context: CoachingContext;
  onChanged: () => Promise<unknown>;
}

/** What the two want to talk about: added and put in order until the talk starts, ticked off in it, carried over when it is left. */
export function Points({ context, onChanged }: Props) {
  const { points: all, pair, conversation, record } = context;
  const adding = useOpener();
  const [said, setSaid] = useState("");
  const state = conversation?.state;
  const isOver = state === coach_conversation_statecode.Completed || state === coach_conversation_statecode.Canceled;
  const isOpen = state === coach_conversation_statecode.Open;
  if (all.length === 0 && (isOver || !pair)) return null;

  const changed = async (what: string) => {
    await onChanged();
    setSaid(what);
  };
  const add = async (point: NewPoint) => {
    if (!pair) return;
    await raisePoint(point, pair, record);
    await changed(text(points.commitmentAdded, point.words));
  };
  const move = async (from: number, by: number) => {
    const order = [...all];
    const [moved] = order.splice(from, 1);
    if (!moved) return;
    order.splice(from + by, 0, moved);
    await orderPoints(order);
    await changed(text(strings.pointMoved, moved.text, from + by + 1));
  };
  return (
    <section aria-labelledby="points">
      <h2 id="points">{text(isOver ? strings.talkedAbout : strings.toTalkAbout)}</h2>
      {all.length === 0 && <p class="quiet">{text(strings.noPoints)}</p>}
      <ol class="points">
        {all.map((point, index) => (
          <PointLine
            key={point.id}
            point={point}
            talk={isOpen && conversation ? conversation.id : null}
            isOver={isOver}
            mayRise={!isOpen && index > 0}
            mayFall={!isOpen && index < all.length - 1}
            onMove={(by) => move(index, by)}
            onChanged={changed}
          />
        ))}
      </ol>
      <p class="hidden" role="status">
        {said}
      </p>
      {!isOver &&
        pair &&
        (adding.isOpen ? (
          <PointForm onSave={add} onCancel={adding.close} />
        ) : (
          <button ref={adding.button} class="add" onClick={adding.open}>
            {text(points.pointNew)}
          </button>
        ))}
    </section>
  );
}
