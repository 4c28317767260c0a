import { useState } from "preact/hooks";
import { startConversation, type CoachingContext } from "../shared/coachingApi";
import { text } from "../shared/strings";
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
          <span class="quiet"> — {suggestion.reason}</span>
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
