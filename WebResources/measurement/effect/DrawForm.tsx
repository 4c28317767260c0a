import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DrawableInfo } from "../contracts.g";
import { daysAfter, today } from "../../shared/dates";
import { formatNumber } from "../../shared/format";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { drawStart } from "../effectApi";
import { nextMonday } from "./days";
import * as common from "../../shared/strings";
import * as strings from "./strings";

interface Props {
  managers: DrawableInfo[];
  onDrawn: (id: string) => void;
  onCancel: () => void;
}

/** Which teams, from which Monday and how far apart; the server draws, and says what is wrong. */
export function DrawForm({ managers, onDrawn, onCancel }: Props) {
  const [name, setName] = useState("");
  const [first, setFirst] = useState(() => nextMonday(daysAfter(today(), 7)));
  const [weeks, setWeeks] = useState("4");
  const [chosen, setChosen] = useState<string[]>([]);
  const { busy, problem, run } = useWork(strings.drawFailed);
  const start = useRef<HTMLInputElement>(null);
  // At once: whoever types on must not lose the first letters.
  useLayoutEffect(() => start.current?.focus(), []);

  const draw = () =>
    void run(async () => {
      onDrawn(await drawStart({ name, first, weeksBetween: Number(weeks), managerIds: chosen }));
    });
  if (managers.length === 0) return <p class="notice">{text(strings.noManagers)}</p>;
  return (
    <form
      class="draw"
      aria-label={text(strings.drawNew)}
      onSubmit={(event) => {
        event.preventDefault();
        draw();
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <label>
        {text(strings.designName)}
        <input ref={start} value={name} required onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label>
        {text(strings.drawFirst)}
        <input type="date" value={first} required onInput={(event) => setFirst(event.currentTarget.value)} />
      </label>
      <label>
        {text(strings.drawWeeks)}
        <input
          type="number"
          min={1}
          max={26}
          value={weeks}
          required
          onInput={(event) => setWeeks(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{text(strings.drawManagers)}</legend>
        {managers.map(({ id, name: manager, people }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                setChosen(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            {text(strings.drawManager, manager, formatNumber(people))}
          </label>
        ))}
      </fieldset>
      <Problem message={problem} />
      <p class="actions">
        <button class="primary" disabled={busy}>
          {text(strings.drawNow)}
        </button>
        <button type="button" onClick={onCancel}>
          {text(common.cancel)}
        </button>
      </p>
    </form>
  );
}
