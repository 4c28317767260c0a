import { RecordLink } from "../../navigation/RecordLink";
import { fill, strings } from "../../strings";
import { Icon } from "../../ui/Icon";
import { isReference } from "../values";
import type { ControlProps } from "./Field";
import { LookupBox } from "./LookupBox";

/** A lookup: what it points at as a link that can be removed, or a box to search in. */
export function LookupControl({ model, column, id, label, invalid, describedBy, required }: ControlProps) {
  const value = model.get(column.name);
  if (!isReference(value))
    return (
      <LookupBox
        id={id}
        label={label}
        targets={column.targets}
        invalid={invalid}
        describedBy={describedBy}
        required={required}
        onChoose={(row) => model.set(column.name, row)}
      />
    );
  return (
    <div class="lookup-value">
      <RecordLink to={value} />
      <button
        type="button"
        id={id}
        class="button subtle small"
        aria-label={`${label}: ${fill(strings.lookupRemove, value.name)}`}
        onClick={() => model.set(column.name, null)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
