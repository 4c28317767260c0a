import { useContext } from "preact/hooks";
import { task } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import { currentUserId, openRecord } from "../../shared/xrm";
import type { WeekPromiseInfo } from "../contracts.g";
import { PromiseCommands } from "../promises/PromiseCommands";
import { About } from "./About";
import { Lines } from "./Lines";
import { Changed, Row } from "./Row";
import * as strings from "./strings";
import { dueWords } from "./words";

interface Props {
  title: Text;
  none: Text;
  promises: WeekPromiseInfo[];
  count: number;
}

/** What is promised and not kept yet, the overdue first. Whose promise it is, ends or moves it. */
export function Promises({ title, none, promises, count }: Props) {
  return (
    <Row title={text(title)}>
      <Lines items={promises} count={count} none={text(none)} keyOf={({ promise }) => promise.id}>
        {(each) => <Line each={each} />}
      </Lines>
    </Row>
  );
}

function Line({ each: { promise, about } }: { each: WeekPromiseInfo }) {
  const changed = useContext(Changed);
  const isOwn = promise.ownerId === currentUserId();
  const due = dueWords(promise);
  return (
    <div class="line">
      <span>
        <button
          class="link"
          aria-label={text(strings.openPromise, promise.subject)}
          onClick={() => void openRecord(task.logicalName, promise.id)}
        >
          {promise.subject}
        </button>
        {due !== null && <span class={promise.state === "broken" ? "bad" : "quiet"}> · {due}</span>}
        {!isOwn && <span class="quiet"> · {promise.ownerName}</span>}
      </span>
      <About about={about} />
      {isOwn && <PromiseCommands promise={promise} onChanged={changed} />}
    </div>
  );
}
