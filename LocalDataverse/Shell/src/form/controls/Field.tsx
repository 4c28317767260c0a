import { useId } from "preact/hooks";
import { strings } from "../../strings";
import type { Column } from "../../webapi/metadata";
import type { FormModel } from "../FormModel";
import { BooleanControl, ChoiceControl, MultiChoiceControl } from "./ChoiceControls";
import { DateControl } from "./DateControl";
import { LookupControl } from "./LookupControl";
import { NumberControl } from "./NumberControl";
import { PartyList } from "./PartyList";
import { ReadOnlyValue } from "./ReadOnlyValue";
import { MemoControl, TextControl } from "./TextControls";

export interface ControlProps {
  model: FormModel;
  column: Column;
  id: string;
  label: string;
  invalid: boolean;
  describedBy: string | undefined;
  required: boolean;
}

export interface FieldProps {
  model: FormModel;
  name: string;
  label?: string;
  showLabel?: boolean;
  disabled?: boolean;
  /** A key fact of the header: always shown as text. */
  factOnly?: boolean;
}

/** A column on a form: its label, its control by type, what is wrong with it. */
export function Field({ model, name, label, showLabel = true, disabled = false, factOnly = false }: FieldProps) {
  const id = useId();
  const column = model.table.columns.get(name);
  if (!column) return null;
  const text = label || column.label;
  const state = model.controls.get(name);
  if (state?.visible === false) return null;
  const writable = model.id ? column.canUpdate : column.canCreate;
  const readOnly =
    factOnly || disabled || state?.disabled === true || !writable || !model.canEdit || column.kind === "state";
  const level = model.requiredLevel(name);
  const error = factOnly ? undefined : state?.error;
  const errorId = `${id}-error`;
  const props: ControlProps = {
    model,
    column,
    id,
    label: text,
    invalid: error !== undefined,
    describedBy: error ? errorId : undefined,
    required: level === "required",
  };
  return (
    <div class="field" data-field={name}>
      {readOnly || column.kind === "partylist" || column.kind === "multichoice" ? (
        <span class={showLabel ? "label" : "visually-hidden"} id={`${id}-label`}>
          {text}
        </span>
      ) : (
        <label class={showLabel ? "label" : "visually-hidden"} for={id}>
          {text}
          {level === "required" && (
            <span class="required" title={strings.requiredMark} aria-hidden="true">
              *
            </span>
          )}
        </label>
      )}
      <div class="control">
        {column.kind === "partylist" ? (
          <PartyList {...props} />
        ) : readOnly ? (
          <ReadOnlyValue {...props} />
        ) : (
          <Control {...props} />
        )}
        {error && (
          <p class="field-error" id={errorId}>
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

function Control(props: ControlProps) {
  switch (props.column.kind) {
    case "memo":
      return <MemoControl {...props} />;
    case "integer":
    case "decimal":
    case "money":
      return <NumberControl {...props} />;
    case "boolean":
      return <BooleanControl {...props} />;
    case "choice":
    case "status":
      return <ChoiceControl {...props} />;
    case "multichoice":
      return <MultiChoiceControl {...props} />;
    case "datetime":
      return <DateControl {...props} />;
    case "lookup":
      return <LookupControl {...props} />;
    case "text":
      return <TextControl {...props} />;
    default:
      return <ReadOnlyValue {...props} />;
  }
}
