import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { messageOf } from "../../shared/xrm";
import { searchPeople, type Person } from "./creditStore";
import * as strings from "./strings";

interface Props {
  field: RefObject<HTMLInputElement | null>;
  onChoose: (person: Person) => void;
}

/** Long enough for the next letter, short enough not to be noticed. */
const Pause = 150;

const optionOf = (index: number): string => `person-${String(index)}`;

/** Finds enabled people by their name: typed, gone through with the arrow keys, taken with Enter or a click. */
export function PersonSearch({ field, onChoose }: Props) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<Person[]>();
  const [active, setActive] = useState(0);
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    setFound(undefined);
    setActive(0);
    if (words.trim() === "") return;
    let isLatest = true;
    const find = async () => {
      try {
        const people = await searchPeople(words.trim());
        if (!isLatest) return;
        setFound(people);
        setProblem(undefined);
      } catch (error) {
        if (isLatest) setProblem(text(strings.shareSearchFailed, messageOf(error)));
      }
    };
    const timer = setTimeout(() => void find(), Pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [words]);

  const choose = (person: Person | undefined) => {
    if (!person) return;
    setWords("");
    onChoose(person);
  };
  const press = (event: KeyboardEvent) => {
    const count = found?.length ?? 0;
    if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) setActive((active + count - 1) % count);
    else if (event.key === "Escape" && words !== "") setWords("");
    else if (event.key === "Enter") choose(found?.[active]);
    else return;
    // Enter takes a person and saves nothing; Escape empties the field and leaves the dialog open.
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = found !== undefined && found.length > 0;

  return (
    <section class="search">
      <label for="search">{text(strings.shareAdd)}</label>
      <input
        id="search"
        ref={field}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls="found"
        aria-activedescendant={isOpen ? optionOf(active) : undefined}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={press}
      />
      <ul id="found" role="listbox" aria-label={text(strings.shareAdd)} hidden={!isOpen}>
        {found?.map((person, index) => (
          <li
            key={person.id}
            id={optionOf(index)}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(person)}
          >
            {person.name} <span class="quiet">{person.unit}</span>
          </li>
        ))}
      </ul>
      <p class={isOpen ? "hidden" : "quiet"} role="status">
        {found && (isOpen ? text(strings.shareFound, found.length) : text(strings.shareFoundNobody))}
      </p>
      <Problem message={problem} />
    </section>
  );
}
