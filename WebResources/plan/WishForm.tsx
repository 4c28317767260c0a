import type { StringName } from "../strings/english";
import { text } from "../shared/strings";
import type { Choice, Library, Wish } from "./planStore";

interface Props {
  library: Library;
  wish: Wish;
  busy: boolean;
  onChange: (wish: Wish) => void;
  onPropose: () => void;
}

interface PickProps {
  label: StringName;
  choices: Choice[];
  value: string;
  /** What choosing none means, where that is allowed. */
  none?: string;
  onPick: (id: string) => void;
}

function Pick({ label, choices, value, none, onPick }: PickProps) {
  return (
    <label>
      {text(label)}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The result that is wanted, and the objective and the activity that are to lead there. */
export function WishForm({ library, wish, busy, onChange, onPropose }: Props) {
  const set = (part: Partial<Wish>) => onChange({ ...wish, ...part });
  const anywhere = text("anywhere");
  return (
    <form
      class="wish"
      onSubmit={(event) => {
        event.preventDefault();
        onPropose();
      }}
    >
      <Pick label="levelResult" choices={library.results} value={wish.result} onPick={(result) => set({ result })} />
      <label>
        {text("wanted")}
        <input
          type="number"
          class="number"
          min="0"
          step="any"
          required
          value={wish.value > 0 ? wish.value : ""}
          onInput={(event) => set({ value: event.currentTarget.valueAsNumber || 0 })}
        />
      </label>
      <Pick
        label="levelObjective"
        choices={library.objectives}
        value={wish.objective}
        onPick={(objective) => set({ objective })}
      />
      <Pick
        label="objectiveWhere"
        choices={library.segments}
        value={wish.objectiveSegment}
        none={anywhere}
        onPick={(objectiveSegment) => set({ objectiveSegment })}
      />
      <Pick
        label="levelActivity"
        choices={library.activities}
        value={wish.activity}
        onPick={(activity) => set({ activity })}
      />
      <Pick
        label="activityWhere"
        choices={library.segments}
        value={wish.activitySegment}
        none={anywhere}
        onPick={(activitySegment) => set({ activitySegment })}
      />
      <button disabled={busy || !(wish.value > 0)}>{busy ? text("proposing") : text("proposeNow")}</button>
    </form>
  );
}
