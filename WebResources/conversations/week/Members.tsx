import { useState } from "preact/hooks";
import { DiagnosisWord } from "../../alignment/figures/Meanings";
import { ofTarget, standing } from "../../alignment/figures/standing";
import { diagnosisHint } from "../../alignment/figures/words";
import { RepRecords } from "../../alignment/gapboard/RepRecords";
import { openCoachingPane } from "../../shared/coachingPane";
import { openReviewPage } from "../../shared/reviewPage";
import { coach_alignmentplan, coach_aorlevel, coach_diagnosis } from "../../shared/model.g";
import { PractiseGap } from "../../shared/PractiseGap";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { openRecord } from "../../shared/xrm";
import type { TeamMemberInfo } from "../contracts.g";
import { Lines } from "./Lines";
import { Row } from "./Row";
import * as strings from "./strings";
import { lastTalkWords } from "./words";

/** Who needs a conversation, the most urgent first, and why. */
export function Members({ members }: { members: TeamMemberInfo[] }) {
  return (
    <Row title={text(strings.who)}>
      {members.length > 0 && (
        <button class="link" onClick={() => void openReviewPage({})}>
          {text(strings.reviewTeam)}
        </button>
      )}
      <Lines items={members} none={text(strings.needNone)} keyOf={(member) => member.id}>
        {(member) => <Line member={member} />}
      </Lines>
    </Row>
  );
}

function Line({ member }: { member: TeamMemberInfo }) {
  const [open, setOpen] = useState(false);
  const { id, name, planId, planName, diagnosis } = member;
  const hint = diagnosisHint(diagnosis);
  return (
    <div class="member">
      <div class="line">
        <span class="name">
          <button
            class="link"
            aria-expanded={open}
            aria-label={text(strings.memberMore, name)}
            onClick={() => setOpen(!open)}
          >
            <strong>{name}</strong>
          </button>
          <span class="quiet">{lastTalkWords(member)}</span>
        </span>
        <Why member={member} hint={hint} />
        <span class="commands">
          <button aria-label={text(strings.reviewRep, name)} onClick={() => void openReviewPage({ rep: id })}>
            {text(strings.reviewOf)}
          </button>
          {planId !== null && (
            <button
              aria-label={text(strings.coachRep, name)}
              onClick={() => void openCoachingPane(coach_alignmentplan.logicalName, planId)}
            >
              {text(common.coach)}
            </button>
          )}
        </span>
      </div>
      {open && (
        <div class="more">
          {planId !== null && (
            <button class="link" onClick={() => void openRecord(coach_alignmentplan.logicalName, planId)}>
              {text(strings.openPlan, planName ?? "")}
            </button>
          )}
          <RepRecords repId={id} />
        </div>
      )}
    </div>
  );
}

/** The diagnosis, and the figures that say so: of who is on track the word is enough. */
function Why({ member, hint }: { member: TeamMemberInfo; hint: string | null }) {
  const { planId, diagnosis, why } = member;
  if (planId === null) return <span class="why quiet">{text(strings.noPlanRuns)}</span>;
  const isWell = diagnosis === coach_diagnosis.OnTrack;
  return (
    <span class="why">
      <span>
        <strong>
          <DiagnosisWord diagnosis={diagnosis} />
        </strong>
        {hint !== null && <span class="quiet"> {hint}</span>} <PractiseGap {...member} />
      </span>
      {!isWell &&
        why.map((target) => (
          <span key={target.id} class={target.level === coach_aorlevel.Activity ? "because below" : "because"}>
            {`${target.name}: ${ofTarget(target)}, ${standing(target)}`}
          </span>
        ))}
    </span>
  );
}
