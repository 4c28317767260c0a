import { useEffect, useState } from "preact/hooks";
import { opportunity } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { RecordInfo } from "../contracts.g";
import { claimedOf } from "./evidence";
import * as strings from "./strings";

/** What is only claimed of a deal. It comes after the rest: nobody waits for it. */
export function Claimed({ record, seen }: { record: RecordInfo; seen: unknown }) {
  const [claimed, setClaimed] = useState<string[]>([]);
  const isDeal = record.table === opportunity.logicalName;
  useEffect(() => {
    if (isDeal) void claimedOf(record.id).then(setClaimed, () => undefined);
  }, [record.id, seen]);
  return claimed.length === 0 ? null : (
    <p class="claimed">
      <strong>⚑ {text(strings.onlyClaimed)}</strong> {claimed.join(" · ")}
    </p>
  );
}
