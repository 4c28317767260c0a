import { text } from "../shared/strings";
import { levelName } from "../shared/words";
import { ratioText, withRatio, withValue, type Level } from "./tree";

interface Props {
  levels: Level[];
  onChange: (levels: Level[]) => void;
}

/** From the result down to the activity: each number can be changed, and the others follow at once. */
export function ProposedTree({ levels, onChange }: Props) {
  return (
    <table aria-label={text("proposal")}>
      <thead>
        <tr>
          <th scope="col">{text("target")}</th>
          <th scope="col" class="number">
            {text("needed")}
          </th>
          <th scope="col">{text("because")}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level, index) => (
          <tr key={level.level}>
            <th scope="row" style={{ paddingLeft: `${String(8 + index * 20)}px` }}>
              <span class="quiet">{levelName(level.level)}</span>
              <br />
              {nameOf(level)}
            </th>
            <td class="number">
              <span class="amount">
                <input
                  type="number"
                  class="number"
                  min="0"
                  step={level.counts ? 1 : "any"}
                  aria-label={text("neededOf", nameOf(level))}
                  value={level.value > 0 ? level.value : ""}
                  onInput={(event) => onChange(withValue(levels, index, event.currentTarget.valueAsNumber || 0))}
                />
                <span class="quiet">{level.unit}</span>
              </span>
            </td>
            <td>
              <Because levels={levels} index={index} onChange={onChange} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nameOf = (level: Level): string => (level.segment === null ? level.metric : `${level.metric}: ${level.segment}`);

/** The ratio with its source and sample; where several are known, another can be chosen. */
function Because({ levels, index, onChange }: Props & { index: number }) {
  const level = levels[index];
  if (!level) return null;
  const { ratio, considered } = level;
  if (!ratio) return <span class="quiet">{text("wantedResult")}</span>;
  if (considered.length < 2) return <span>{ratioText(level, ratio)}</span>;
  return (
    <select
      aria-label={text("ratioOf", nameOf(level))}
      value={ratio.source}
      onChange={(event) => {
        const chosen = considered.find((each) => each.source === event.currentTarget.value);
        if (chosen) onChange(withRatio(levels, index, chosen));
      }}
    >
      {considered.map((each) => (
        <option key={each.source} value={each.source}>
          {ratioText(level, each)}
        </option>
      ))}
    </select>
  );
}
