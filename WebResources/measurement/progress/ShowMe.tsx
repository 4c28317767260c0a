import { useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { hideMe, showMe } from "../progressApi";
import * as strings from "./strings";

interface Props {
  isOut: boolean;
  onChanged: () => Promise<unknown>;
}

/** Everybody decides for themselves whether they are shown. */
export function ShowMe({ isOut, onChanged }: Props) {
  const [said, setSaid] = useState("");
  // What was chosen shows at once, and stays only when it was done.
  const [chosen, setChosen] = useState<boolean>();
  const work = useWork(strings.showFailed);
  const change = async () => {
    if (work.busy) return;
    setChosen(isOut);
    const done = await work.run(isOut ? showMe : hideMe);
    // Where it was done meanwhile in another window, what is there now is shown.
    await onChanged();
    setChosen(undefined);
    setSaid(done ? text(isOut ? strings.shownSaid : strings.hiddenSaid) : "");
  };
  return (
    <div class="show-me">
      <label>
        <input type="checkbox" checked={chosen ?? !isOut} onChange={() => void change()} />
        {text(strings.showMe)}
      </label>
      {isOut && said === "" && <p class="quiet">{text(strings.hiddenSaid)}</p>}
      <p role="status">{said}</p>
      <Problem message={work.problem} />
    </div>
  );
}
