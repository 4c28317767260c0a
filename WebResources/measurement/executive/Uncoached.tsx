import { useState } from "preact/hooks";
import { RepRecords } from "../../alignment/gapboard/RepRecords";
import { formatDay } from "../../shared/dates";
import { text } from "../../shared/text";
import type { UncoachedInfo } from "../contracts.g";
import * as strings from "./strings";

/** Who is there to be coached and was not, so that it changed something: a name opens the talks with that person. */
export function Uncoached({ people }: { people: UncoachedInfo[] }) {
  const [open, setOpen] = useState("");
  return (
    <section>
      <h2>{text(strings.whoIsNotCoached)}</h2>
      {people.length === 0 ? (
        <p class="quiet">{text(strings.allCoached)}</p>
      ) : (
        <div class="wide">
          <table aria-label={text(strings.whoIsNotCoached)}>
            <thead>
              <tr>
                {[
                  strings.notCoachedName,
                  strings.manager,
                  strings.talks,
                  strings.lastTalkOn,
                  strings.lastConfirmed,
                ].map((head) => (
                  <th key={head} scope="col" class={head === strings.talks ? "number" : ""}>
                    {text(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <Line
                  key={person.id}
                  person={person}
                  isOpen={open === person.id}
                  onOpen={() => setOpen(open === person.id ? "" : person.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface LineProps {
  person: UncoachedInfo;
  isOpen: boolean;
  onOpen: () => void;
}

function Line({ person, isOpen, onOpen }: LineProps) {
  const day = (on: string | null) => (on === null ? text(strings.notInAYear) : formatDay(on));
  return (
    <>
      <tr>
        <th scope="row">
          <button
            class="link"
            aria-expanded={isOpen}
            aria-label={text(strings.talksWith, person.name)}
            onClick={onOpen}
          >
            {person.name}
          </button>
        </th>
        <td>{person.managerName}</td>
        <td class="number">{person.held}</td>
        <td>{day(person.heldOn)}</td>
        <td>{day(person.confirmedOn)}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5}>
            <RepRecords repId={person.id} />
          </td>
        </tr>
      )}
    </>
  );
}
