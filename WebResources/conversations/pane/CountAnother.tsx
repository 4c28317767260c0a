import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LinkableInfo } from "../../alignment/contracts.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
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
  const { isOpen, button, open, close } = useOpener();
  const [chosen, setChosen] = useState("");
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => select.current?.focus(), [isOpen]);
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  if (!target) return null;
  if (!isOpen) {
    return (
      <button ref={button} class="link count-new" onClick={open}>
        {text(strings.linkNew)}
      </button>
    );
  }
  return (
    <form
      class="count-another"
      onKeyDown={(event) => event.key === "Escape" && close()}
      onSubmit={(event) => {
        event.preventDefault();
        void onCount(target.id, target.name).then((done) => done && close());
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
        <button type="button" onClick={close}>
          {text(common.cancel)}
        </button>
      </div>
      <Problem message={problem} />
    </form>
  );
}
