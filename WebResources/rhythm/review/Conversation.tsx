import { useEffect, useRef } from "preact/hooks";
import { coach_conversation } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { xrm } from "../../shared/xrm";
import type { ReviewItemInfo } from "../contracts.g";
import { talkAbout } from "./reviewApi";
import * as strings from "./strings";
import { passedWords } from "./words";

const Pane = "coach_/conversations/pane/pane.html";

interface Props {
  item: ReviewItemInfo;
  mayTalk: boolean;
  onChanged: () => Promise<unknown>;
  onKey: (event: KeyboardEvent) => void;
}

/** The conversation about the deal: the coaching pane itself, so that what is said here is said as everywhere. */
export function Conversation({ item, mayTalk, onChanged, onKey }: Props) {
  const { busy, problem, run } = useWork(strings.talkFailed);
  const passed = passedWords(item);
  const begin = async () => {
    try {
      await talkAbout(item.id);
    } finally {
      // What stands in the way is shown as it is now.
      await onChanged();
    }
  };
  return (
    <section class="talk" aria-label={text(strings.rhythmTemplate)}>
      <Problem message={problem} />
      {passed !== undefined ? (
        <p class="notice">{passed}</p>
      ) : item.conversationId !== null && item.state !== "waiting" ? (
        <Frame key={item.conversationId} id={item.conversationId} name={item.name} onKey={onKey} />
      ) : (
        mayTalk && (
          <>
            <button class="primary" disabled={busy} onClick={() => void run(begin)}>
              {text(strings.talkAbout)}
            </button>
            <p class="quiet">{text(strings.talkHint)}</p>
          </>
        )
      )}
    </section>
  );
}

function Frame({ id, name, onKey }: { id: string; name: string; onKey: (event: KeyboardEvent) => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const key = useRef(onKey);
  key.current = onKey;
  useEffect(() => {
    const element = frame.current;
    // The keys that lead from deal to deal are pressed inside too. A page that is loaded has a window of its own.
    const listen = () => element?.contentWindow?.addEventListener("keydown", (event) => key.current(event));
    element?.addEventListener("load", listen);
    return () => element?.removeEventListener("load", listen);
  }, []);
  const data = new URLSearchParams({ table: coach_conversation.logicalName, id }).toString();
  const address = `${xrm().Utility.getGlobalContext().getWebResourceUrl(Pane)}?${new URLSearchParams({ data }).toString()}`;
  return <iframe ref={frame} title={`${text(strings.rhythmTemplate)}: ${name}`} src={address} />;
}
