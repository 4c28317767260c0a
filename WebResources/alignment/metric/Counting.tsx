import { useId } from "preact/hooks";
import { text } from "../../shared/text";
import * as strings from "../views/strings";
import type { Column } from "../views/tableFacts";

interface Props {
  days: Column[];
  sums: Column[];
  day: string;
  /** The column that is added up; empty where each row counts one. */
  value: string;
  onDay: (day: string) => void;
  onValue: (value: string) => void;
}

/** On which day a row counts, and how much. */
export function Counting({ days, sums, day, value, onDay, onValue }: Props) {
  const id = useId();
  const [first] = sums;
  return (
    <div class="counting">
      <label for={`${id}day`}>{text(strings.metricDay)}</label>
      <Columns id={`${id}day`} columns={days} chosen={day} onChoose={onDay} />
      <fieldset>
        <legend>{text(strings.metricCounts)}</legend>
        <label class="check">
          <input type="radio" name="counts" checked={value === ""} onChange={() => onValue("")} />
          {text(strings.metricCountsOne)}
        </label>
        {first ? (
          <label class="check">
            <input type="radio" name="counts" checked={value !== ""} onChange={() => onValue(first.name)} />
            {text(strings.metricSums)}
          </label>
        ) : (
          <p class="quiet">{text(strings.metricNoValue)}</p>
        )}
      </fieldset>
      {value !== "" && (
        <>
          <label for={`${id}value`}>{text(strings.metricValue)}</label>
          <Columns id={`${id}value`} columns={sums} chosen={value} onChoose={onValue} />
        </>
      )}
    </div>
  );
}

interface ColumnsProps {
  id: string;
  columns: Column[];
  chosen: string;
  onChoose: (name: string) => void;
}

function Columns({ id, columns, chosen, onChoose }: ColumnsProps) {
  return (
    <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {columns.map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
}
