import { text } from "../../shared/text";
import type { Question, Section } from "./conversation";
import * as strings from "./strings";

interface Props {
  sections: Section[];
  current: number;
  answered: (question: Question) => boolean;
  onSelect: (index: number) => void;
}

/** The agenda as tabs: arrow keys move, each says how much of it is answered. */
export function SectionTabs({ sections, current, answered, onSelect }: Props) {
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      Home: -current,
      End: sections.length - 1 - current,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (current + step + sections.length) % sections.length;
    onSelect(next);
    document.getElementById(`section-${sections[next]?.id ?? ""}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={text(strings.sections)} onKeyDown={move}>
      {sections.map((section, index) => {
        const done = section.questions.filter(answered).length;
        return (
          <button
            key={section.id}
            id={`section-${section.id}`}
            role="tab"
            aria-selected={index === current}
            aria-controls="section-panel"
            tabIndex={index === current ? 0 : -1}
            title={text(strings.sectionProgress, done, section.questions.length)}
            onClick={() => onSelect(index)}
          >
            {index + 1} {section.name}
            <span class="quiet">
              {" "}
              {done === section.questions.length ? "✔" : `${String(done)}/${String(section.questions.length)}`}
            </span>
          </button>
        );
      })}
    </div>
  );
}
