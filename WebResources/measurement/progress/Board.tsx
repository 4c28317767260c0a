import { text } from "../../shared/text";
import * as skills from "../../practice/skills/strings";
import type { ProgressLine } from "../contracts.g";
import * as strings from "./strings";
import { confirmedOf, promisesOf, streakOf } from "./words";

const heads = [strings.designName, strings.boardReady, strings.practice, strings.boardPromises, strings.boardConfirmed];

/** Each of a team, in the order of their names. */
export function Board({ people }: { people: ProgressLine[] }) {
  if (people.length === 0) return <p class="notice">{text(strings.boardNobody)}</p>;
  return (
    <div class="wide">
      <table aria-label={text(strings.progress)}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {text(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td>
                <Ready person={person} />
              </td>
              <td>{streakOf(person)}</td>
              <td>{promisesOf(person)}</td>
              <td>{confirmedOf(person)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many skills, and on demand how far each is: a figure opens what it is made of. */
function Ready({ person }: { person: ProgressLine }) {
  const words = text(strings.boardReadyOf, person.ready, person.skills.length);
  if (person.skills.length === 0) return <>{text(strings.notYet)}</>;
  return (
    <details>
      <summary aria-label={`${words}. ${text(strings.boardSkillsOf, person.name)}`}>{words}</summary>
      <ul class="levels">
        {person.skills.map(({ name, readyAt }) => (
          <li key={name}>
            {name}
            <span class="quiet">{readyAt === 0 ? text(strings.notYet) : text(skills.readyAt, readyAt)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
