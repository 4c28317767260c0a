import type { CoachingContext, RecordInfo } from "../contracts.g";
import { dayOf, formatDay, today } from "../../shared/dates";
import { formatMoney, formatNumber } from "../../shared/format";
import { opportunity } from "../../shared/model.g";
import { text } from "../../shared/text";
import * as common from "../../shared/strings";
import { Fact } from "./Fact";
import * as strings from "./strings";

/** What a manager checks first; what is off says so in words. */
export function Facts({ record, credit }: { record: RecordInfo; credit: CoachingContext["credit"] }) {
  const now = today();
  const isDeal = record.table === opportunity.logicalName;
  return (
    <dl class="facts">
      {record.stage !== null && <Fact name={text(strings.factStage)} value={record.stage} />}
      {record.value !== null && (
        <Fact name={text(common.value)} value={formatMoney(record.value, record.currencySymbol)} />
      )}
      {record.closeDate !== null && (
        <Fact
          name={text(strings.factCloses)}
          value={`${formatDay(record.closeDate)}${record.timesPutOff > 0 ? ` (${text(strings.factMoved, record.timesPutOff)})` : ""}`}
          flag={record.closeDate < now ? text(strings.factPast) : undefined}
        />
      )}
      {credit && (
        <Fact
          name={text(strings.factCredit)}
          value={credit.map(({ name, share }) => `${name ?? ""} ${formatNumber(share)}%`).join(", ")}
          flag={credit.length === 0 ? text(strings.factNone) : undefined}
        />
      )}
      {(isDeal || record.nextStep) && <NextStep record={record} />}
    </dl>
  );
}

function NextStep({ record }: { record: RecordInfo }) {
  const next = record.nextStep;
  if (!next) return <Fact name={text(strings.factNextStep)} value="" flag={text(strings.factNone)} />;
  if (next.due === null) return <Fact name={text(strings.factNextStep)} value={next.subject} />;
  const due = text(strings.factDue, formatDay(next.due));
  const overdue = dayOf(next.due) < today();
  return (
    <Fact
      name={text(strings.factNextStep)}
      value={`${next.subject}, ${due}`}
      flag={overdue ? text(strings.factOverdue) : undefined}
    />
  );
}
