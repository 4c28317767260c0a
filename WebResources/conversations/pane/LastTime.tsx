import { useRef, useState } from "preact/hooks";
import type { CoachingContext } from "../contracts.g";
import { formatDay } from "../../shared/dates";
import { coach_conversation } from "../../shared/model.g";
import { text } from "../../shared/text";
import { currentUserId, openRecord } from "../../shared/xrm";
import { PromiseCommands } from "../promises/PromiseCommands";
import { PromiseText } from "../promises/PromiseText";
import * as strings from "./strings";

interface Props {
  context: CoachingContext;
  onChanged: () => Promise<unknown>;
}

/** What was agreed before and still matters: every conversation opens with it. */
export function LastTime({ context, onChanged }: Props) {
  const { promises, lastConversations } = context;
  const [last] = lastConversations;
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = async (what: string) => {
    await onChanged();
    setSaid(what);
    // What was pressed may be gone by now.
    heading.current?.focus();
  };
  if (!last && promises.length === 0) return <p class="quiet">{text(strings.firstTime)}</p>;
  return (
    <section aria-labelledby="last-time">
      <h2 id="last-time" ref={heading} tabIndex={-1}>
        {text(strings.lastTime)}
        {last && ", "}
        {last && (
          <button class="link" onClick={() => void openRecord(coach_conversation.logicalName, last.id)}>
            {text(strings.withManager, formatDay(last.on), last.managerName)}
          </button>
        )}
      </h2>
      {promises.length === 0 ? (
        <p class="quiet">{text(strings.noCommitments)}</p>
      ) : (
        <ul class="commitments">
          {promises.map((promise) => (
            <li key={promise.id}>
              <PromiseText promise={promise} />
              {promise.ownerId === currentUserId() && promise.state !== "kept" && !promise.isDropped && (
                <PromiseCommands promise={promise} look="link" onChanged={changed} />
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </section>
  );
}
