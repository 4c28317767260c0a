import { NumberField } from "../../shared/NumberField";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { keptOf, type Sharer } from "./shares";
import * as strings from "./strings";
import { formatShare } from "./words";

interface Props {
  sharer: Sharer;
  /** The id of the field. */
  id: string;
  mayChange: boolean;
  isMissing: boolean;
  onChange: (share: number | null) => void;
  onRemove: () => void;
}

/** Somebody who is credited, and with how much. */
export function SharerRow({ sharer: { name, share }, id, mayChange, isMissing, onChange, onRemove }: Props) {
  return (
    <li>
      <span>{name}</span>
      {mayChange ? (
        <>
          <span class="percent">
            <NumberField
              id={id}
              label={text(strings.sharePercent, name)}
              value={share}
              min={0}
              max={100}
              invalid={isMissing}
              required
              onChange={(typed) => onChange(keptOf(typed))}
            />
            <span aria-hidden="true">%</span>
          </span>
          <button type="button" class="remove" aria-label={text(common.removeNamed, name)} onClick={onRemove}>
            ✕
          </button>
        </>
      ) : (
        <span class="number">{formatShare(share ?? 0)}</span>
      )}
    </li>
  );
}
