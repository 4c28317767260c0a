import { text } from "../../shared/text";
import type { QuestionInfo, SectionInfo } from "../contracts.g";
import * as strings from "./strings";

interface Props {
  sections: SectionInfo[];
  current: number;
  isAnswered: (question: QuestionInfo) => boolean;
  onSelect: (index: number) => void;
}

export const tabId = (section: SectionInfo): string => `section-${section.id}`;

/** The agenda as tabs: arrow keys move, each says how much of it is answered. */
export function SectionTabs({ sections, current, isAnswered, onSelect }: Props) {
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
    const index = (current + step + sections.length) % sections.length;
    const next = sections[index];
    if (!next) return;
    onSelect(index);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={text(strings.sections)} onKeyDown={move}>
      {sections.map((section, index) => {
        const [done, all] = [section.questions.filter(isAnswered).length, section.questions.length];
        return (
          <button
            key={section.id}
            id={tabId(section)}
            role="tab"
            aria-selected={index === current}
            aria-controls="section-panel"
            tabIndex={index === current ? 0 : -1}
            onClick={() => onSelect(index)}
          >
            {index + 1} {section.name}
            <span class="quiet"> {done === all ? "✔" : `${String(done)}/${String(all)}`}</span>
          </button>
        );
      })}
    </div>
  );
}
