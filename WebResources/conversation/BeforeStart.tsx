import { useState } from "preact/hooks";
import { startConversation, type CoachingContext } from "../shared/coachingApi";
import { coach_diagnosis } from "../shared/model.g";
import { text } from "../shared/strings";
import { diagnosisName } from "../shared/words";
import { messageOf } from "../shared/xrm";

interface Props {
  context: CoachingContext;
  onStarted: (conversationId: string) => void;
}

/** The suggested template, which can be changed, and the start. */
export function BeforeStart({ context, onStarted }: Props) {
  const { record, suggestion, templates } = context;
  const [templateId, setTemplateId] = useState(suggestion?.templateId ?? templates[0]?.id);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (templateId === undefined) return <p class="notice">{text("noTemplate")}</p>;

  const start = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      onStarted(await startConversation(record.table, record.id, templateId));
    } catch (error) {
      setProblem(text("startFailed", messageOf(error)));
      setBusy(false);
    }
  };

  return (
    <section class="start" aria-label={text("suggested")}>
      {suggestion && (
        <p>
          <strong>
            {text("suggested")}: {suggestion.templateName}
          </strong>
          <span class="quiet"> — {reasonOf(suggestion)}</span>
        </p>
      )}
      <label>
        {text("template")}
        <select value={templateId} onChange={(event) => setTemplateId(event.currentTarget.value)}>
          {templates.map((template) => (
            <option key={template.id} value={template.id}>
              {template.name}
            </option>
          ))}
        </select>
      </label>
      <button class="primary" disabled={busy} onClick={() => void start()}>
        {busy ? text("starting") : text("start")}
      </button>
      {problem !== undefined && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

/** Why a template is suggested: the stage it is made for, the gap it answers. */
function reasonOf({ stage, diagnosis }: NonNullable<CoachingContext["suggestion"]>): string {
  const reasons = [
    ...(stage === null ? [] : [text("suggestedForStage", stage)]),
    ...(diagnosis === coach_diagnosis.None ? [] : [text("suggestedForGap", diagnosisName(diagnosis))]),
  ];
  return reasons.length === 0 ? text("suggestedAlways") : reasons.join("; ");
}
