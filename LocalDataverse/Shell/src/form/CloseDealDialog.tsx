import { useId, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import { Dialog } from "../ui/Dialog";
import { DateInput } from "../ui/dates/DateInput";
import { datePattern } from "../ui/dates/formats";
import { Failure } from "../ui/Status";
import { postAction } from "../webapi/client";
import { toLocal } from "../webapi/localTime";
import { currentUser } from "../webapi/session";
import { readNumber } from "./controls/numberText";
import type { FormModel } from "./FormModel";

const states = { won: 1, lost: 2 };

/** Closes a deal by WinOpportunity or LoseOpportunity, which write an opportunityclose. */
export function CloseDealDialog({
  model,
  won,
  close,
}: {
  model: FormModel;
  won: boolean;
  close: (done?: boolean) => void;
}) {
  const id = useId();
  const reasons = (model.table.columns.get("statuscode")?.options ?? []).filter(
    (option) => option.state === (won ? states.won : states.lost),
  );
  const [reason, setReason] = useState(reasons[0]?.value ?? (won ? 3 : 4));
  const [revenue, setRevenue] = useState(won ? String(model.get("estimatedvalue") ?? "") : "0");
  const [date, setDate] = useState<string | null>(
    toLocal(new Date().toISOString(), currentUser().timeZone).slice(0, 10),
  );
  const [description, setDescription] = useState("");
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const revenueColumn = model.table.columns.get("actualvalue");

  const submit = async () => {
    const read = revenueColumn
      ? readNumber(revenue, { ...revenueColumn, label: strings.actualRevenue })
      : { value: null };
    if ("error" in read) return setError(new Error(read.error));
    if (date === null) return setError(new Error(fill(strings.notADate, strings.closeDate, datePattern())));
    if (date === "") return setError(new Error(fill(strings.required, strings.closeDate)));
    setBusy(true);
    try {
      await postAction(won ? "WinOpportunity" : "LoseOpportunity", {
        Status: reason,
        OpportunityClose: {
          "@odata.type": "Microsoft.Dynamics.CRM.opportunityclose",
          subject: fill(strings.closeDealTitle, model.title),
          "opportunityid@odata.bind": `/opportunities(${model.id})`,
          actualrevenue: read.value,
          actualend: date,
          description: description || null,
        },
      });
      close(true);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={`${won ? strings.closeAsWon : strings.closeAsLost}: ${model.title}`}
      onClose={() => close(false)}
      footer={
        <>
          <button type="button" class="button primary" disabled={busy} onClick={() => void submit()}>
            {won ? strings.closeAsWon : strings.closeAsLost}
          </button>
          <button type="button" class="button" onClick={() => close(false)}>
            {strings.cancel}
          </button>
        </>
      }
    >
      {error !== undefined && <Failure error={error} />}
      <div class="stack">
        {reasons.length > 1 && (
          <label class="stacked">
            {strings.statusReason}
            <select
              class="input"
              value={String(reason)}
              onChange={(event) => setReason(Number(event.currentTarget.value))}
            >
              {reasons.map((option) => (
                <option key={option.value} value={String(option.value)}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="stacked" for={`${id}-revenue`}>
          {strings.actualRevenue}
          <input
            id={`${id}-revenue`}
            class="input number"
            inputMode="decimal"
            value={revenue}
            onInput={(event) => setRevenue(event.currentTarget.value)}
          />
        </label>
        <div class="stacked">
          <label for={`${id}-date`}>{strings.closeDate}</label>
          <DateInput id={`${id}-date`} label={strings.closeDate} value={date ?? ""} onChange={setDate} />
        </div>
        <label class="stacked">
          {strings.description}
          <textarea
            class="input"
            rows={3}
            value={description}
            onInput={(event) => setDescription(event.currentTarget.value)}
          />
        </label>
      </div>
    </Dialog>
  );
}
