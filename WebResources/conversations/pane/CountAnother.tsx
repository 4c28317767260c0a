import { useEffect, useRef, useState } from "preact/hooks";
import type { LinkableInfo } from "../../alignment/contracts.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { levelName } from "../../alignment/figures/words";
import * as strings from "./strings";
import * as common from "../../shared/strings";

interface Props {
  targets: LinkableInfo[];
  repName: string;
  busy: boolean;
  problem: string | undefined;
  onCount: (id: string, name: string) => Promise<boolean>;
}

/** Links the record by hand to a target that its segment would not find. */
export function CountAnother({ targets, repName, busy, problem, onCount }: Props) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (open) select.current?.focus();
  }, [open]);
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  if (!target) return null;
  if (!open) {
    return (
      <button ref={opener} class="link count-new" onClick={() => setOpen(true)}>
        {text(strings.linkNew)}
      </button>
    );
  }

  const cancel = () => {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  };
  return (
    <form
      class="count-another"
      onKeyDown={(event) => event.key === "Escape" && cancel()}
      onSubmit={(event) => {
        event.preventDefault();
        void onCount(target.id, target.name).then((done) => done && setOpen(false));
      }}
    >
      <label>
        {text(strings.linkNewLabel)}
        <select ref={select} value={target.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {targets.map(({ id, name, level, repName: of }) => (
            <option key={id} value={id}>
              {[name, levelName(level), ...(of === repName ? [] : [of])].join(" · ")}
            </option>
          ))}
        </select>
      </label>
      <div>
        <button class="primary" type="submit" disabled={busy}>
          {text(strings.linkMake)}
        </button>
        <button type="button" onClick={cancel}>
          {text(common.cancel)}
        </button>
      </div>
      <Problem message={problem} />
    </form>
  );
}
