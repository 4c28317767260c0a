import { RecordLink } from "../../navigation/RecordLink";
import { strings } from "../../strings";
import { useStore } from "../../ui/store";
import { useLoad } from "../../ui/useLoad";
import { getJson, type Row } from "../../webapi/client";
import { referenceOf, text } from "../../webapi/row";
import type { ControlProps } from "./Field";

// participationtypemask of activityparty, by the column that shows it.
const masks: Record<string, number> = {
  from: 1,
  to: 2,
  cc: 3,
  bcc: 4,
  requiredattendees: 5,
  optionalattendees: 6,
  organizer: 7,
  resources: 10,
  customers: 11,
  partners: 12,
};

/** The participants of an activity in one role, as chips. */
export function PartyList({ model, column, id }: ControlProps) {
  const reloads = useStore(model.reloads);
  const mask = masks[column.name];
  const { data } = useLoad<Row[]>(async () => {
    if (!model.id || !mask) return [];
    const query = `activityparties?$filter=_activityid_value eq ${model.id} and participationtypemask eq ${mask}`;
    return (await getJson(query)).value;
  }, [model, reloads]);
  if (!data || data.length === 0) return <span class="value">{data ? strings.emptyValue : strings.loading}</span>;
  return (
    <ul class="chips" aria-labelledby={`${id}-label`}>
      {data.map((party) => {
        const reference = referenceOf(party, "partyid");
        return (
          <li class="chip" key={text(party, "activitypartyid")}>
            {reference ? <RecordLink to={reference} /> : text(party, "addressused") || strings.participants}
          </li>
        );
      })}
    </ul>
  );
}
