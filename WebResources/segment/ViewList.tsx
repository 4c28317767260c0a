import { text } from "../shared/strings";
import type { View, ViewGroup } from "./viewStore";

interface Props {
  groups: ViewGroup[] | undefined;
  search: string;
  chosen: string | undefined;
  onChoose: (view: View) => void;
  onTake: () => void;
}

/** The views whose name contains what is searched; arrow keys go through them, as they are radio buttons. */
export function ViewList({ groups, search, chosen, onChoose, onTake }: Props) {
  if (!groups) return <p class="list quiet empty">{text("loading")} …</p>;
  const wanted = search.trim().toLowerCase();
  const found = groups
    .map((group) => ({ ...group, views: group.views.filter((view) => view.name.toLowerCase().includes(wanted)) }))
    .filter((group) => group.views.length > 0);
  return (
    <div class="list">
      {found.length === 0 && <p class="quiet empty">{text("viewsNone")}</p>}
      {found.map((group) => (
        <fieldset key={group.name}>
          <legend>{group.name}</legend>
          {group.views.map((view) => (
            <label key={view.id} onDblClick={onTake}>
              <input
                type="radio"
                name="view"
                checked={view.id === chosen}
                aria-label={view.name}
                onChange={() => onChoose(view)}
              />
              <span>{view.name}</span>
              {view.description !== "" && <span class="quiet">{view.description}</span>}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
