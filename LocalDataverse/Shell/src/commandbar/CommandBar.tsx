import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { strings } from "../strings";
import { Icon } from "../ui/Icon";
import { Menu, type MenuItem } from "../ui/Menu";

export interface Command {
  id: string;
  label: string;
  tooltip?: string;
  icon: ComponentChildren;
  run: () => void;
  menu?: Command[];
  disabled?: boolean;
}

/** A row of commands; what does not fit moves into a menu at its end. */
export function CommandBar({ commands, label = strings.commands }: { commands: Command[]; label?: string }) {
  const bar = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(commands.length);
  const names = commands.map((command) => command.label).join("|");

  useLayoutEffect(() => {
    if (!bar.current) return;
    const measure = () => {
      const widths = [...(ruler.current?.children ?? [])].map((child) => (child as HTMLElement).offsetWidth + 4);
      const room = bar.current?.clientWidth ?? 0;
      const total = widths.reduce((sum, width) => sum + width, 0);
      if (total <= room) return setFits(widths.length);
      let used = 44; // the menu's own button
      setFits(widths.findIndex((width) => (used += width) > room));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(bar.current);
    measure();
    return () => observer.disconnect();
  }, [names]);

  const shown = commands.slice(0, fits);
  const rest = commands.slice(fits);
  return (
    <div class="commandbar" role="toolbar" aria-label={label} ref={bar} onKeyDown={moveWithArrows}>
      <div class="commandbar-ruler" ref={ruler} aria-hidden="true" inert>
        {commands.map((command) => (
          <span key={command.id} class="button subtle">
            {command.icon}
            <span>{command.label}</span>
            {command.menu && <Icon name="down" />}
          </span>
        ))}
      </div>
      {shown.map((command) =>
        command.menu ? (
          <Menu key={command.id} label={command.label} items={command.menu.map(itemOf)}>
            {command.icon}
            <span>{command.label}</span>
            <Icon name="down" />
          </Menu>
        ) : (
          <button
            type="button"
            key={command.id}
            class="button subtle"
            title={command.tooltip || undefined}
            disabled={command.disabled}
            data-command={command.id}
            onClick={command.run}
          >
            {command.icon}
            <span>{command.label}</span>
          </button>
        ),
      )}
      {rest.length > 0 && (
        <Menu label={strings.more} align="end" items={rest.flatMap((command) => command.menu ?? [command]).map(itemOf)}>
          <Icon name="more" />
        </Menu>
      )}
    </div>
  );
}

function itemOf(command: Command): MenuItem {
  return { key: command.id, label: command.label, icon: command.icon, disabled: command.disabled, run: command.run };
}

function moveWithArrows(event: KeyboardEvent): void {
  if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll<HTMLElement>(":scope > button:not(:disabled), :scope > .menu > button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  buttons[(at + (event.key === "ArrowRight" ? 1 : -1) + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
