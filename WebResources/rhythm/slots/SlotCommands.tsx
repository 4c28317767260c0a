import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { openCoachingPane } from "../../shared/coachingPane";
import { coach_conversation, coach_slotstate } from "../../shared/model.g";
import * as common from "../../shared/strings";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { formatMoment } from "../../shared/times";
import { useOpener } from "../../shared/useOpener";
import { useWork } from "../../shared/useWork";
import type { SlotInfo } from "../contracts.g";
import { excuseSlot } from "../rhythmApi";
import { moveSlot, wallClock } from "./moves";
import * as strings from "./strings";
import { slotWords, whenWords } from "./words";

interface Props {
  slot: SlotInfo;
  name: string;
  isManager: boolean;
  onChanged: (said: string) => Promise<void>;
  onClose: () => void;
}

/** An occurrence, and what its manager can do: open it, move it, excuse it. */
export function SlotCommands({ slot, name, isManager, onChanged, onClose }: Props) {
  const moving = useOpener();
  const excusing = useOpener();
  const isDoing = moving.isOpen || excusing.isOpen;
  const start = slot.movedTo ?? slot.slot;
  const [to, setTo] = useState(wallClock(start));
  const [reason, setReason] = useState("");
  const { busy, problem, run } = useWork(common.nothingChanged);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), [isDoing]);
  const mayChange = isManager && !slot.fixed && slot.state === coach_slotstate.Coming;

  const leave = () => {
    moving.close();
    excusing.close();
  };
  const save = async () => {
    if (moving.isOpen) {
      const moment = await moveSlot(slot, to);
      await onChanged(text(strings.movedSaid, formatMoment(moment)));
    } else {
      await excuseSlot(slot.conversation, reason.trim());
      await onChanged(text(strings.excusedSaid));
    }
    onClose();
  };
  return (
    <form
      class="chosen"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void run(save);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        if (isDoing) leave();
        else onClose();
      }}
    >
      <p>
        <strong>{whenWords(slot)}</strong> <span class="quiet">{slotWords(slot)}</span>
      </p>
      <span class="commands">
        <button type="button" onClick={() => void openCoachingPane(coach_conversation.logicalName, slot.conversation)}>
          {text(strings.rhythmOpen)}
        </button>
        {mayChange && !isDoing && (
          <>
            <button ref={moving.button} type="button" onClick={moving.open}>
              {text(strings.move)}
            </button>
            <button ref={excusing.button} type="button" onClick={excusing.open}>
              {text(strings.excuse)}
            </button>
          </>
        )}
      </span>
      {isDoing && (
        <span class="commands">
          <label>
            {text(moving.isOpen ? strings.moveTo : strings.excuseWhy)}
            {moving.isOpen ? (
              <input
                ref={field}
                type="datetime-local"
                required
                value={to}
                onInput={(event) => setTo(event.currentTarget.value)}
              />
            ) : (
              <input
                ref={field}
                required
                maxLength={1000}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </label>
          <button class="primary" disabled={busy}>
            {text(moving.isOpen ? common.save : strings.excuse)}
          </button>
          <button type="button" onClick={leave}>
            {text(common.cancel)}
          </button>
        </span>
      )}
      <Problem message={problem} />
    </form>
  );
}
