import { text } from "../../shared/text";
import type { DrillInfo } from "../contracts.g";
import { Messages } from "./Messages";
import * as strings from "./strings";

type Said = Pick<DrillInfo, "instructions" | "brief"> & { messages?: DrillInfo["messages"] };

interface Props {
  drill: Said;
  /** Who practises, where the partner reads it. */
  who?: string;
}

/** What whoever practises does and what the partner plays, side by side where there is room. */
export function DrillText({ drill: { instructions, brief, messages = [] }, who }: Props) {
  return (
    <div class="sides">
      <div class="card">
        <h3>{who === undefined ? text(strings.instructions) : text(strings.instructionsOf, who)}</h3>
        <p class="lines">{instructions}</p>
        {messages.length > 0 && (
          <>
            <h3>{text(strings.messages)}</h3>
            <Messages messages={messages} />
          </>
        )}
      </div>
      {brief !== null && (
        <div class="card">
          <h3>{text(who === undefined ? strings.brief : strings.ownBrief)}</h3>
          <p class="lines">{brief}</p>
        </div>
      )}
    </div>
  );
}
