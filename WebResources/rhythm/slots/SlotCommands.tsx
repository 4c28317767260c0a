import { useEffect, useRef, useState } from "preact/hooks";
import { openCoachingPane } from "../../shared/coachingPane";
import { coach_conversation, coach_slotstate } from "../../shared/model.g";
import * as common from "../../shared/strings";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { formatMoment } from "../../shared/times";
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

type Doing = "moving" | "excusing" | undefined;

/** An occurrence, and what its manager can do: open it, move it, excuse it. */
export function SlotCommands({ slot, name, isManager, onChanged, onClose }: Props) {
  const [doing, setDoing] = useState<Doing>();
  const start = slot.movedTo ?? slot.slot;
  const [to, setTo] = useState(wallClock(start));
  const [reason, setReason] = useState("");
  const { busy, problem, run } = useWork(common.nothingChanged);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [doing]);
  const mayChange = isManager && !slot.fixed && slot.state === coach_slotstate.Coming;

  const save = async () => {
    if (doing === "moving") {
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
        if (doing === undefined) onClose();
        else setDoing(undefined);
      }}
    >
      <p>
        <strong>{whenWords(slot)}</strong> <span class="quiet">{slotWords(slot)}</span>
      </p>
      <span class="commands">
        <button type="button" onClick={() => void openCoachingPane(coach_conversation.logicalName, slot.conversation)}>
          {text(strings.rhythmOpen)}
        </button>
        {mayChange && doing === undefined && (
          <>
            <button type="button" onClick={() => setDoing("moving")}>
              {text(strings.move)}
            </button>
            <button type="button" onClick={() => setDoing("excusing")}>
              {text(strings.excuse)}
            </button>
          </>
        )}
      </span>
      {doing !== undefined && (
        <span class="commands">
          <label>
            {text(doing === "moving" ? strings.moveTo : strings.excuseWhy)}
            {doing === "moving" ? (
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
            {text(doing === "moving" ? common.save : strings.excuse)}
          </button>
          <button type="button" onClick={() => setDoing(undefined)}>
            {text(common.cancel)}
          </button>
        </span>
      )}
      <Problem message={problem} />
    </form>
  );
}
