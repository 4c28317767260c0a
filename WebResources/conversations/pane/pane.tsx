import { openPanel } from "../../shared/openPanel";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { getCoachingContext } from "../conversationApi";
import { Conversing } from "./Conversing";
import { Facts } from "./Facts";
import { LastTime } from "./LastTime";
import { useRights } from "./rights";
import { CountsTowards } from "./CountsTowards";
import * as strings from "./strings";
import { useFresh } from "./useFresh";
import { VerdictAsked } from "./VerdictAsked";

/** The coaching pane beside a record: the facts and targets, what was agreed last time, and one structured conversation. */
function Pane({ table, id }: { table: string; id: string }) {
  const reading = useRead(() => getCoachingContext(table, id), strings.loadFailed, [table, id]);
  const rights = useRights();
  useFresh(table, id, reading.again);
  return (
    <div class="pane">
      <Read of={reading}>
        {(context) => (
          <>
            <h1>
              {text(common.coach)} · {context.record.name}
            </h1>
            <Facts record={context.record} />
            <CountsTowards context={context} rights={rights} onChanged={reading.again} />
            <VerdictAsked table={table} id={id} />
            <LastTime last={context.lastConversation} />
            <Conversing context={context} rights={rights} onChanged={() => void reading.again()} />
          </>
        )}
      </Read>
    </div>
  );
}

void openPanel(common.coach, (data) => {
  const [table, id] = [data.get("table"), data.get("id")];
  return table !== null && id !== null ? <Pane table={table} id={id} /> : <p class="pane">{text(strings.noRecord)}</p>;
});
