import { useState } from "preact/hooks";
import { startConversation } from "../conversationApi";
import type { CoachingContext, RecordInfo, SuggestionInfo } from "../contracts.g";
import { coach_diagnosis } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import * as common from "../../shared/strings";
import { diagnosisName } from "../../alignment/figures/words";
import { useWork } from "../../shared/useWork";
import { passedData } from "../../shared/xrm";
import { templateFor } from "./purpose";
import * as strings from "./strings";

interface Props {
  context: CoachingContext;
  record: RecordInfo;
  onStarted: () => Promise<unknown>;
}

/** The suggested template, which can be changed, and the start. */
export function BeforeStart({ context, record, onStarted }: Props) {
  const { suggestion, templates } = context;
  const meant = templateFor(passedData().get("purpose"), templates);
  const [templateId, setTemplateId] = useState(meant?.id ?? suggestion?.templateId ?? templates[0]?.id);
  const { busy, problem, run } = useWork(common.nothingChanged);
  if (templateId === undefined) return <p class="notice">{text(strings.noTemplate)}</p>;

  const start = async () => {
    await startConversation(record.table, record.id, templateId);
    await onStarted();
  };
  return (
    <section class="start" aria-label={text(strings.suggested)}>
      {suggestion && !meant && (
        <p>
          <strong>
            {text(strings.suggested)}: {suggestion.templateName}
          </strong>
          <span class="quiet"> — {reasonOf(suggestion)}</span>
        </p>
      )}
      <label>
        {text(strings.template)}
        <select value={templateId} onChange={(event) => setTemplateId(event.currentTarget.value)}>
          {templates.map((template) => (
            <option key={template.id} value={template.id}>
              {template.name}
            </option>
          ))}
        </select>
      </label>
      <button class="primary" disabled={busy} onClick={() => void run(start)}>
        {busy ? text(strings.starting) : text(strings.start)}
      </button>
      <Problem message={problem} />
    </section>
  );
}

const gapReason = (diagnosis: coach_diagnosis): string =>
  diagnosis === coach_diagnosis.OnTrack
    ? text(strings.suggestedOnTrack)
    : text(strings.suggestedForGap, diagnosisName(diagnosis));

/** Why a template is suggested: the stage it is made for, the gap it answers. */
function reasonOf({ stage, diagnosis }: SuggestionInfo): string {
  const reasons = [
    ...(stage === null ? [] : [text(strings.suggestedForStage, stage)]),
    ...(diagnosis === coach_diagnosis.None ? [] : [gapReason(diagnosis)]),
  ];
  return reasons.length === 0 ? text(strings.suggestedAlways) : reasons.join("; ");
}
