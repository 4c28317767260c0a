import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import * as strings from "./strings";
import { readViews, type View, type ViewGroup } from "./viewStore";

interface Props {
  table: string;
  search: string;
  chosen: string | undefined;
  onChoose: (view: View) => void;
  onTake: () => void;
}

/** The views whose name contains what is searched; arrow keys go through them, as they are radio buttons. */
export function ViewList({ table, ...props }: Props) {
  const reading = useRead(() => readViews(table), strings.viewsFailed, [table]);
  return (
    <div class="list">
      <Read of={reading}>{(groups) => <Found groups={groups} {...props} />}</Read>
    </div>
  );
}

function Found({ groups, search, chosen, onChoose, onTake }: Omit<Props, "table"> & { groups: ViewGroup[] }) {
  const wanted = search.trim().toLowerCase();
  const found = groups
    .map((group) => ({ ...group, views: group.views.filter((view) => view.name.toLowerCase().includes(wanted)) }))
    .filter((group) => group.views.length > 0);
  if (found.length === 0) return <p class="quiet">{text(strings.viewsNone)}</p>;
  return (
    <>
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
    </>
  );
}
