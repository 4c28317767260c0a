import { useEffect, useRef, useState } from "preact/hooks";
import { fill, strings } from "../../strings";
import { Icon } from "../../ui/Icon";
import { useLoad } from "../../ui/useLoad";
import { allTables } from "../../webapi/metadata";
import type { Reference } from "../../webapi/row";
import { searchRows, type Found } from "./lookupSearch";

export interface LookupBoxProps {
  id: string;
  label: string;
  targets: string[];
  invalid?: boolean;
  describedBy?: string;
  required?: boolean;
  onChoose: (row: Reference) => void;
}

/** A combo box that searches as one types; with several tables a second box says which. */
export function LookupBox({ id, label, targets, invalid, describedBy, required, onChoose }: LookupBoxProps) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [target, setTarget] = useState(targets[0] ?? "");
  const [found, setFound] = useState<Found[] | null>(null);
  const names = useLoad(allTables, []).data;
  const ask = useRef(0);
  const known = targets.filter((name) => names?.has(name));

  useEffect(() => {
    if (names && !names.has(target) && known[0]) setTarget(known[0]);
  }, [names]);
  useEffect(() => {
    if (!open || !target) return;
    const mine = ++ask.current;
    const timer = setTimeout(() => {
      searchRows(target, text).then(
        (rows) => mine === ask.current && (setFound(rows), setActive(0)),
        () => mine === ask.current && setFound([]),
      );
    }, 150);
    return () => clearTimeout(timer);
  }, [open, text, target]);

  const choose = (row: Found | undefined) => {
    if (!row) return;
    setOpen(false);
    setText("");
    onChoose({ id: row.id, table: row.table, name: row.name });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = found?.length ?? 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (count > 0) setActive((active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      choose(found?.[active]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  const listId = `${id}-list`;
  return (
    <div
      class="lookup"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      {known.length > 1 && (
        <select
          class="input lookup-table"
          aria-label={`${label}: ${strings.lookupTable}`}
          value={target}
          onChange={(event) => setTarget(event.currentTarget.value)}
        >
          {known.map((name) => (
            <option key={name} value={name}>
              {names?.get(name)?.displayName}
            </option>
          ))}
        </select>
      )}
      <div class="lookup-box">
        <input
          id={id}
          class="input"
          role="combobox"
          autocomplete="off"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open && found && found.length > 0 ? `${listId}-${active}` : undefined}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          aria-required={required}
          placeholder={fill(strings.lookupSearch, names?.get(target)?.collectionName ?? "")}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <Icon name="search" />
        {open && (
          <ul class="lookup-list" role="listbox" id={listId} aria-label={label}>
            {found?.map((row, index) => (
              <li
                key={row.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                aria-label={row.name || strings.emptyValue}
                aria-description={row.details || undefined}
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(row);
                }}
              >
                {row.name || strings.emptyValue}
                {row.details && <span class="lookup-details">{row.details}</span>}
              </li>
            ))}
            {found?.length === 0 && (
              <li role="option" aria-disabled="true" aria-selected="false" class="lookup-none">
                {strings.lookupNone}
              </li>
            )}
          </ul>
        )}
      </div>
    </div>
  );
}
