import { coach_template_statuscode } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import * as common from "../../shared/strings";
import { useWork } from "../../shared/useWork";
import { Commands, type Done } from "./Commands";
import { Findings } from "./Findings";
import { HeadForm } from "./HeadForm";
import { columnsOf, type Library } from "./library";
import { Preview } from "./Preview";
import { SectionCard } from "./SectionCard";
import * as strings from "./strings";
import type { Loaded } from "./templateStore";
import { useDesign, type SaveState } from "./useDesign";
import { useEdit } from "./useEdit";

interface Props {
  loaded: Loaded;
  library: Library;
  /** What was done last. */
  said: string;
  onDone: (done: Done) => void;
}

const statusNames: Record<number, string> = {
  [coach_template_statuscode.Draft]: strings.designDraft,
  [coach_template_statuscode.Published]: strings.designPublished,
  [coach_template_statuscode.Retired]: strings.designRetired,
};

/** The page of one template: what it asks, what is wrong with it, how it is asked. */
export function TemplatePage({ loaded, library, said, onDone }: Props) {
  const { standing } = loaded;
  const editing = useDesign(loaded);
  const { design, state, findings } = editing;
  const { edit, said: moved } = useEdit(editing);
  const { busy, problem, run, setProblem } = useWork(common.nothingChanged);
  const columns = columnsOf(library, design.head.tables);
  const isDraft = standing.status === coach_template_statuscode.Draft;

  const onDo = (work: () => Promise<Done | null>) =>
    void run(async () => {
      if (!(await editing.flush())) {
        throw new Error(text(strings.designSaveFirst));
      }
      const done = await work();
      if (done) onDone(done);
    });
  let before = 0;
  return (
    <div class="designer">
      <header>
        <div>
          <h1>{design.head.name}</h1>
          <p class="quiet">
            {text(statusNames[standing.status] ?? strings.designDraft)} ·{" "}
            {text(strings.designVersion, standing.version)}
            {standing.revises !== null && <> · {text(strings.designRevises, standing.revises)}</>}
            {isDraft && <Saved state={state} />}
          </p>
        </div>
        <Commands standing={standing} name={design.head.name} busy={busy} onDo={onDo} />
      </header>
      <p role="status" class={said === "" ? "hidden" : "notice good"}>
        {said}
      </p>
      <p role="status" class="hidden">
        {moved}
      </p>
      <Problem message={problem} />
      {state.kind === "failed" && (
        <Problem message={text(strings.notSaved, state.why)} onRetry={() => void editing.flush()} />
      )}
      {!isDraft && (
        <p class="notice">
          {text(
            standing.status === coach_template_statuscode.Published
              ? strings.designFixedPublished
              : strings.designFixedRetired,
          )}
        </p>
      )}
      <div class="columns">
        <fieldset class="editor" disabled={!isDraft} onInput={() => setProblem(undefined)}>
          <legend class="hidden">{text(strings.designSections)}</legend>
          <HeadForm head={design.head} library={library} onChange={edit.head} />
          <ol class="sections" aria-label={text(strings.designSections)}>
            {design.sections.map((section, index) => {
              const asked = before;
              before += section.questions.length;
              return (
                <SectionCard
                  key={section.id}
                  section={section}
                  number={index + 1}
                  before={asked}
                  library={library}
                  columns={columns}
                  findings={findings ?? []}
                  edit={edit}
                />
              );
            })}
          </ol>
          <div class="foot">
            <button type="button" id="add-section" onClick={edit.addSection}>
              + {text(strings.designAddSection)}
            </button>
            <span class="quiet hint">{text(strings.designKeys)}</span>
          </div>
        </fieldset>
        <aside>
          <Findings findings={findings} />
          <Preview design={design} />
        </aside>
      </div>
    </div>
  );
}

function Saved({ state }: { state: SaveState }) {
  const words = {
    saved: strings.designSaved,
    unsaved: strings.designUnsaved,
    saving: strings.saving,
    wordless: strings.designWordsFirst,
    failed: strings.designUnsaved,
  } as const;
  return (
    <>
      {" · "}
      <span role="status" class="save-state" data-state={state.kind}>
        {text(words[state.kind])}
      </span>
    </>
  );
}
