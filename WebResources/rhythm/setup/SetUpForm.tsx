import { useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import { xrm } from "../../shared/xrm";
import { draftOf, missing, type Fields } from "./draft";
import { HowOften } from "./HowOften";
import { NextDates } from "./NextDates";
import { Select } from "./Select";
import { endRhythm, readTargets, saveRhythm, type Choice, type Choices } from "./setupStore";
import { SameAs } from "./SameAs";
import * as strings from "./strings";

interface Props {
  id: string | undefined;
  rep: Choice | undefined;
  choices: Choices;
  fields: Fields;
  onDone: () => void;
}

/** With whom, what, how often, from when: and the dates that come of it beside it. */
export function SetUpForm({ id, rep, choices, fields: first, onDone }: Props) {
  const [fields, setFields] = useState(first);
  const change = (changed: Partial<Fields>) => setFields((before) => ({ ...before, ...changed }));
  const targets = useRead(() => readTargets(fields.repId), strings.setUpFailed, [fields.repId]).value ?? [];
  const { busy, problem, run, setProblem } = useWork(strings.saveFailed);
  const reps = rep && !choices.reps.some((one) => one.id === rep.id) ? [rep, ...choices.reps] : choices.reps;

  const save = async () => {
    const wrong = missing(fields);
    if (wrong !== undefined) setProblem(text(wrong));
    else if (await run(() => saveRhythm(id, fields))) onDone();
  };
  const end = async (ended: string) => {
    const answer = await xrm().Navigation.openConfirmDialog({
      title: text(strings.endTitle),
      text: text(strings.endText),
      confirmButtonLabel: text(strings.end),
    });
    if (answer.confirmed && (await run(() => endRhythm(ended)))) onDone();
  };
  return (
    <form
      class="setup"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h1>{text(id === undefined ? strings.setUp : strings.changeTitle)}</h1>
      <div class="columns">
        <div class="fields">
          {id === undefined && <SameAs rhythms={choices.others} onChoose={change} />}
          {id === undefined && (
            <Select
              label={strings.rep}
              value={fields.repId}
              choices={reps}
              onChange={(repId) => change({ repId, targetId: "" })}
            />
          )}
          <Select
            label={strings.rhythmTemplate}
            value={fields.templateId}
            choices={choices.templates}
            onChange={(templateId) => change({ templateId })}
          />
          <Select
            label={strings.keeps}
            none={strings.keepsNothing}
            value={fields.targetId}
            choices={targets}
            onChange={(targetId) => change({ targetId })}
          />
          <HowOften fields={fields} zones={choices.zones} onChange={change} />
        </div>
        <NextDates draft={draftOf(fields)} />
      </div>
      <p class="quiet">{text(strings.inCalendars)}</p>
      <Problem message={problem} />
      <div class="commands">
        <button class="primary" disabled={busy}>
          {text(common.save)}
        </button>
        {id !== undefined && (
          <button type="button" disabled={busy} onClick={() => void end(id)}>
            {text(strings.end)}
          </button>
        )}
      </div>
    </form>
  );
}
