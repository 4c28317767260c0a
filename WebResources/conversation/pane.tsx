import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { getCoachingContext, type CoachingContext } from "../shared/coachingApi";
import { loadStrings, text } from "../shared/strings";
import { currentUserId, messageOf, passedData } from "../shared/xrm";
import { BeforeStart } from "./BeforeStart";
import { Facts } from "./Facts";
import { LastTime } from "./LastTime";
import { OpenConversation } from "./OpenConversation";
import { useRights, type Rights } from "./rights";
import { Serves } from "./Serves";
import { VerdictAsked } from "./VerdictAsked";

/** The coaching pane beside a record: the facts and targets, what was agreed last time, and one structured conversation. */
function Pane({ table, id }: { table: string; id: string }) {
  const [context, setContext] = useState<CoachingContext>();
  const [conversationId, setConversationId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const [completed, setCompleted] = useState<string>();
  const rights = useRights();

  const load = useCallback(async () => {
    try {
      setProblem(undefined);
      const read = await getCoachingContext(table, id);
      setContext(read);
      setConversationId(read.openConversationId);
    } catch (error) {
      setProblem(text("loadFailed", messageOf(error)));
    }
  }, [table, id]);

  useEffect(() => void load(), [load]);

  if (problem !== undefined) {
    return (
      <div class="pane">
        <div class="notice bad" role="alert">
          <p>{problem}</p>
          <button onClick={() => void load()}>{text("tryAgain")}</button>
        </div>
      </div>
    );
  }
  if (!context) return <p class="pane quiet">{text("loading")} …</p>;

  const finished = (rep: string) => {
    setCompleted(text("completed", rep));
    setConversationId(null);
    void load();
  };

  return (
    <div class="pane">
      <h1>
        {text("coach")} · {context.record.name}
      </h1>
      <Facts record={context.record} />
      <Serves context={context} rights={rights} onChanged={load} />
      <VerdictAsked table={table} id={id} />
      <LastTime last={context.lastConversation} />
      {completed !== undefined && (
        <p class="notice good" role="status">
          {completed}
        </p>
      )}
      {!mayCoach(context, rights) ? null : conversationId === null ? (
        <BeforeStart
          context={context}
          onStarted={(started) => {
            setCompleted(undefined);
            setConversationId(started);
          }}
        />
      ) : (
        <OpenConversation
          key={conversationId}
          id={conversationId}
          record={context.record}
          offPlan={context.targets.length === 0}
          onCompleted={() => finished(context.record.repName)}
        />
      )}
    </div>
  );
}

/** Nobody coaches themselves: a rep comes for the path to quota, the commitments and the verdict. */
function mayCoach(context: CoachingContext, rights: Rights): boolean {
  return rights.coach && currentUserId() !== context.record.repId.toLowerCase();
}

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  await loadStrings();
  document.title = text("coach");
  const data = passedData();
  const [table, id] = [data.get("table"), data.get("id")];
  render(table !== null && id !== null ? <Pane table={table} id={id} /> : <p class="pane">{text("noRecord")}</p>, root);
}

void open();
