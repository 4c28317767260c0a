import { strings } from "../strings";
import { Icon } from "../ui/Icon";
import { Menu } from "../ui/Menu";
import type { FormTab } from "./formXml";
import type { Relation } from "./Related";

export interface FormTabsProps {
  tabs: FormTab[];
  selected: string | null;
  onSelect: (name: string) => void;
  relations: Relation[];
  relation: Relation | null;
  onRelation: (relation: Relation) => void;
}

/** The form's tabs, and the menu of related tables. Arrow keys go from tab to tab. */
export function FormTabs({ tabs, selected, onSelect, relations, relation, onRelation }: FormTabsProps) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex((tab) => tab.name === selected);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.name);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.name)}"]`)?.focus();
    event.preventDefault();
  };
  return (
    <div class="form-tabs">
      <div role="tablist" aria-label={strings.tabs} onKeyDown={move}>
        {tabs.map((tab, index) => (
          <button
            type="button"
            role="tab"
            key={tab.name}
            data-tab={tab.name}
            aria-selected={tab.name === selected}
            tabIndex={tab.name === selected || (selected === null && index === 0) ? 0 : -1}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label || tab.name}
          </button>
        ))}
      </div>
      {relations.length > 0 && (
        <Menu
          label={relation ? relation.label : strings.related}
          class={relation ? "tab-menu selected" : "tab-menu"}
          items={relations.map((item) => ({
            key: item.relationship.schemaName,
            label: item.label,
            current: item.relationship.schemaName === relation?.relationship.schemaName,
            run: () => onRelation(item),
          }))}
        >
          {relation ? relation.label : strings.related}
          <Icon name="down" />
        </Menu>
      )}
    </div>
  );
}
