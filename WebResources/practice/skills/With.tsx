import { text } from "../../shared/text";
import type { PartnerInfo, PracticeTalkInfo } from "../contracts.g";
import * as strings from "./strings";

/** With whom, or in which conversation, an attempt is made. */
export interface Company {
  /** As it is chosen; empty for alone. */
  value: string;
  label: string;
  partnerId?: string;
  conversationId?: string;
  /** Who is asked for a score. */
  coaches: string[];
}

/** What there is to choose from: the conversations that go on first, whose coaches are all asked. */
export function companies(partners: PartnerInfo[], talks: PracticeTalkInfo[]): [Company, ...Company[]] {
  return [
    { value: "", label: text(strings.alone), coaches: [] },
    ...talks.map(({ conversationId, subject, coaches }) => ({
      value: conversationId,
      label: text(strings.inTalk, subject, coaches.join(", ")),
      conversationId,
      coaches,
    })),
    ...partners.map(({ id, name, isCoach }) => ({
      value: id,
      label: isCoach ? text(strings.coachNamed, name) : name,
      partnerId: id,
      coaches: isCoach ? [name] : [],
    })),
  ];
}

interface Props {
  from: Company[];
  chosen: Company;
  onChoose: (value: string) => void;
}

/** Chooses with whom to practise, and says what that counts for. */
export function With({ from, chosen, onChoose }: Props) {
  return (
    <>
      <label>
        {text(strings.pointWith)}
        <select value={chosen.value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {from.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {chosen.coaches.length === 0 && <p class="quiet">{text(strings.aloneCounts)}</p>}
      {chosen.coaches.length > 1 && <p class="quiet">{text(strings.eachScores)}</p>}
    </>
  );
}
