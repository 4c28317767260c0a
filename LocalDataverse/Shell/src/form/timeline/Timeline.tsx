import { useState } from "preact/hooks";
import { RecordLink } from "../../navigation/RecordLink";
import { fill, strings } from "../../strings";
import { Icon, type IconName } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import { attempt } from "../../ui/messages";
import { Busy, Failure } from "../../ui/Status";
import { useStore } from "../../ui/store";
import { useLoad } from "../../ui/useLoad";
import { may } from "../../webapi/access";
import type { FormModel } from "../FormModel";
import { AddEntry } from "./AddEntry";
import { completeActivity, readTimeline, type TimelineEntry } from "./entries";

const icons: Record<string, IconName> = {
  annotation: "note",
  phonecall: "phone",
  task: "task",
  appointment: "calendar",
  email: "mail",
  letter: "mail",
};
const addable = ["phonecall", "task", "appointment"];

/** Activities and notes of the record, to read, to add and to complete. */
export function Timeline({ model, heading }: { model: FormModel; heading?: string | undefined }) {
  const reloads = useStore(model.reloads);
  const [adding, setAdding] = useState<string | null>(null);
  const { data, error, reload } = useLoad<TimelineEntry[]>(
    () => (model.id ? readTimeline(model.reference, model.tables) : Promise.resolve([])),
    [model, model.id, reloads],
  );
  const kinds = useLoad(() => kindsToAdd(model), [model, model.id]).data ?? [];
  const nameOf = (kind: string) =>
    kind === "annotation" ? strings.note : (model.tables.get(kind)?.displayName ?? kind);
  return (
    <div class="timeline">
      <div class="subgrid-head">
        <h2>{heading || strings.timeline}</h2>
        {kinds.length > 0 && (
          <Menu
            label={strings.timelineAdd}
            align="end"
            items={kinds.map((kind) => ({
              key: kind,
              label: nameOf(kind),
              icon: <Icon name={icons[kind] ?? "activity"} />,
              run: () => setAdding(kind),
            }))}
          >
            <Icon name="add" />
          </Menu>
        )}
      </div>
      {adding && (
        <AddEntry
          key={adding}
          kind={adding}
          label={nameOf(adding)}
          model={model}
          onDone={(added) => {
            setAdding(null);
            if (added) reload();
          }}
        />
      )}
      {error !== undefined && <Failure error={error} />}
      {!data && error === undefined && <Busy />}
      {data?.length === 0 && <p class="empty">{model.id ? strings.timelineEmpty : strings.recordNotSaved}</p>}
      {data && data.length > 0 && (
        <ol class="timeline-list">
          {data.map((entry) => (
            <Entry
              key={entry.reference.id}
              entry={entry}
              onComplete={() =>
                void attempt(strings.complete, async () => {
                  await completeActivity(entry, model.tables);
                  reload();
                })
              }
            />
          ))}
        </ol>
      )}
    </div>
  );
}

/** What the user may put on this record's timeline. */
async function kindsToAdd({ id, table, tables, rights }: FormModel): Promise<string[]> {
  if (!id || !rights.has("AppendToAccess")) return [];
  const kinds = [...(table.isActivity ? [] : addable), "annotation"].filter((kind) => tables.has(kind));
  const allowed = await Promise.all(kinds.map((kind) => may("Create", kind)));
  return kinds.filter((_, index) => allowed[index]);
}

function Entry({ entry, onComplete }: { entry: TimelineEntry; onComplete: () => void }) {
  const isNote = entry.kind === "annotation";
  return (
    <li class="timeline-entry">
      <span class="timeline-icon">
        <Icon name={icons[entry.kind] ?? "activity"} />
      </span>
      <div>
        <p class="timeline-title">
          {isNote ? <strong>{entry.title || strings.note}</strong> : <RecordLink to={entry.reference} />}
        </p>
        <p class="muted">
          {entry.isOverdue && <strong class="overdue">{strings.overdue}</strong>}
          {[entry.kindLabel || strings.note, entry.status, entry.atText, entry.owner].filter(Boolean).join(" · ")}
        </p>
        {entry.body && <p class="pre-line timeline-body">{entry.body}</p>}
      </div>
      {entry.canComplete && (
        <button
          type="button"
          class="button subtle small"
          aria-label={fill(strings.completeNamed, entry.title)}
          title={strings.markComplete}
          onClick={onComplete}
        >
          <Icon name="check" />
          <span>{strings.complete}</span>
        </button>
      )}
    </li>
  );
}
