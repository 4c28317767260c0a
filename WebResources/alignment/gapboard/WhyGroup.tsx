import type { GapGroup } from "../contracts.g";
import { coach_aorlevel } from "../../shared/model.g";
import { text } from "../../shared/text";
import { DiagnosisWord } from "../figures/Meanings";
import { levelName } from "../figures/words";
import { Counts } from "./Counts";
import { LevelBar } from "./LevelBar";
import { Sums } from "./Sums";
import * as strings from "./strings";

interface Props {
  group: GapGroup;
  reps: GapGroup[];
  onOpen: (rep: GapGroup) => void;
}

/** Why a team or a region needs a conversation: how many reps have which gap, and who they are. */
export function WhyGroup({ group, reps, onOpen }: Props) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">{text(strings.why, group.name)}</h2>
      <Counts group={group} />
      <Sums sums={group.sums} of={group.name} />
      <table>
        <caption class="hidden">{text(strings.why, group.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(strings.rep)}</th>
            <th scope="col">{levelName(coach_aorlevel.Objective)}</th>
            <th scope="col">{levelName(coach_aorlevel.Activity)}</th>
            <th scope="col">{text(strings.diagnosis)}</th>
          </tr>
        </thead>
        <tbody>
          {reps.map((rep) => (
            <tr key={rep.id}>
              <th scope="row">
                <button class="link" onClick={() => onOpen(rep)}>
                  {rep.name}
                </button>
                {rep.isLeft && <div class="quiet">{text(strings.left)}</div>}
              </th>
              <td>
                <LevelBar name={levelName(coach_aorlevel.Objective)} pace={rep.objective} />
              </td>
              <td>
                <LevelBar name={levelName(coach_aorlevel.Activity)} pace={rep.activity} />
              </td>
              <td>
                <DiagnosisWord diagnosis={rep.diagnosis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
