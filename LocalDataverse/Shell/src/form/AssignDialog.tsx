import { useId, useState } from "preact/hooks";
import { strings } from "../strings";
import { Dialog } from "../ui/Dialog";
import type { Reference } from "../webapi/row";
import { LookupBox } from "./controls/LookupBox";

export interface ChooseRowProps {
  title: string;
  label?: string;
  targets?: string[];
  close: (row?: Reference) => void;
}

/** Chooses a row, by default the owner something is given to. */
export function AssignDialog({
  title,
  label = strings.assignTo,
  targets = ["systemuser", "team"],
  close,
}: ChooseRowProps) {
  const id = useId();
  const [row, setRow] = useState<Reference>();
  return (
    <Dialog
      title={title}
      onClose={() => close()}
      footer={
        <>
          <button type="button" class="button primary" disabled={!row} onClick={() => close(row)}>
            {strings.ok}
          </button>
          <button type="button" class="button" onClick={() => close()}>
            {strings.cancel}
          </button>
        </>
      }
    >
      <div class="field">
        <label class="label" for={id}>
          {label}
        </label>
        <div class="control">
          {row && <p class="strong">{row.name}</p>}
          <LookupBox id={id} label={label} targets={targets} onChoose={setRow} />
        </div>
      </div>
    </Dialog>
  );
}
