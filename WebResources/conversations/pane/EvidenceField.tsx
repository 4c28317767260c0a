import { useRef, useState } from "preact/hooks";
import { formatDay } from "../../shared/dates";
import { activitypointer } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { send } from "../../shared/webApi";
import { openRecord } from "../../shared/xrm";
import type { QuestionInfo, RecordInfo } from "../contracts.g";
import { inNumbers, shownBy, type Typed } from "./answer";
import { Evidence } from "./evidence";
import { answerId } from "./focus";
import { Radios } from "./Radios";
import * as strings from "./strings";

interface Activity {
  activityid: string;
  activitytypecode: string;
  subject: string | null;
  modifiedon: string;
}

interface Props {
  question: QuestionInfo;
  record: RecordInfo | null;
  answer: Typed | null;
  onChange: (typed: Typed) => void;
}

async function activitiesAbout(recordId: string): Promise<Activity[]> {
  const { value } = await send<{ value: Activity[] }>(
    "GET",
    `${activitypointer.entitySetName}?$select=subject,activitytypecode,modifiedon&$filter=_regardingobjectid_value eq ${recordId} and activitytypecode ne 'coach_conversation'&$orderby=modifiedon desc&$top=20`,
  );
  return value;
}

/** Unknown, claimed, or verified with the record that shows it: nothing is verified before one is chosen. */
export function EvidenceField({ question, record, answer, onChange }: Props) {
  const [activities, setActivities] = useState<Activity[]>();
  const [verifying, setVerifying] = useState(false);
  const { problem, run, setProblem } = useWork(strings.activitiesFailed);
  /** Counts the choices: what was asked for an earlier one comes too late. */
  const choice = useRef(0);
  const choices = useRef<HTMLDivElement>(null);
  const find = async (asked: number) => {
    try {
      const found = record === null ? [] : await activitiesAbout(record.id);
      if (asked === choice.current) setActivities(found);
    } catch (error) {
      if (asked !== choice.current) return;
      setVerifying(false);
      throw error;
    }
  };
  const choose = (value: number) => {
    const asked = ++choice.current;
    const isVerified = value === Evidence.verified;
    setActivities(undefined);
    setProblem(undefined);
    setVerifying(isVerified);
    if (isVerified) void run(() => find(asked));
    else onChange(inNumbers(value));
  };
  const show = (id: string) => {
    const activity = activities?.find(({ activityid }) => activityid === id);
    if (!activity) return;
    setActivities(undefined);
    setVerifying(false);
    // The list goes now that it has its answer.
    choices.current?.querySelector<HTMLInputElement>(":checked")?.focus();
    onChange(shownBy(activity.activitytypecode, activity.activityid));
  };
  const [table, source] = [answer?.sourceTable, answer?.sourceId];
  return (
    <>
      <div class="choices" ref={choices}>
        <Radios
          name={question.id}
          id={answerId(question.id)}
          options={[
            [Evidence.unknown, text(strings.evidenceUnknown)],
            [Evidence.claimed, text(strings.evidenceClaimed)],
            [Evidence.verified, text(strings.evidenceVerified)],
          ]}
          chosen={verifying ? Evidence.verified : answer?.number}
          onChoose={choose}
        />
        {answer?.number === Evidence.verified && table && source && (
          <button class="link" onClick={() => void openRecord(table, source)}>
            {text(strings.evidenceOpen)}
          </button>
        )}
      </div>
      {activities &&
        (activities.length === 0 ? (
          <p class="bad">{text(strings.evidenceNone)}</p>
        ) : (
          <label>
            {text(strings.evidenceShow)}
            <select value="" onChange={(event) => show(event.currentTarget.value)}>
              <option value="">{text(strings.choose)}</option>
              {activities.map(({ activityid, subject, modifiedon }) => (
                <option key={activityid} value={activityid}>
                  {subject ?? ""} · {formatDay(modifiedon)}
                </option>
              ))}
            </select>
          </label>
        ))}
      <Problem message={problem} />
    </>
  );
}
