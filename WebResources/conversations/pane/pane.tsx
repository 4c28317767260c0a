import { openPanel } from "../../shared/openPanel";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import type { CoachingContext } from "../contracts.g";
import { getCoachingContext } from "../conversationApi";
import { Claimed } from "./Claimed";
import { CountsTowards } from "./CountsTowards";
import { Facts } from "./Facts";
import { LastTime } from "./LastTime";
import { Points } from "./Points";
import { PreRead } from "./PreRead";
import { useRights } from "./rights";
import * as strings from "./strings";
import { Talk } from "./Talk";
import { useFresh } from "./useFresh";
import { useSayRead } from "./useSayRead";
import { VerdictAsked } from "./VerdictAsked";

/** The coaching pane beside a record, or beside a conversation and what that is about. */
function Pane({ table, id }: { table: string; id: string }) {
  const reading = useRead(() => getCoachingContext(table, id), strings.loadFailed, [table, id]);
  useFresh(table, id, reading.value?.record?.id, reading.again);
  useSayRead(reading.value);
  return (
    <div class="pane">
      <Read of={reading}>{(context) => <Shown context={context} onChanged={reading.again} />}</Read>
    </div>
  );
}

interface Props {
  context: CoachingContext;
  onChanged: () => Promise<CoachingContext | undefined>;
}

/** The facts and targets, what was agreed last time, and one structured conversation. */
function Shown({ context, onChanged }: Props) {
  const { record, conversation } = context;
  const rights = useRights();
  return (
    <>
      <h1>
        {text(common.coach)} · {record?.name ?? conversation?.subject}
      </h1>
      {record && <Facts record={record} credit={context.credit} />}
      {record && <CountsTowards context={context} record={record} rights={rights} onChanged={onChanged} />}
      {record && <Claimed record={record} seen={context} />}
      <PreRead context={context} />
      <VerdictAsked context={context} onGiven={onChanged} />
      <LastTime context={context} onChanged={onChanged} />
      <Points context={context} onChanged={onChanged} />
      <Talk context={context} onChanged={onChanged} />
    </>
  );
}

void openPanel(common.coach, (data) => {
  const [table, id] = [data.get("table"), data.get("id")];
  return table !== null && id !== null ? <Pane table={table} id={id} /> : <p class="pane">{text(strings.noRecord)}</p>;
});
