import { useEffect, useRef, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { attempt } from "../ui/messages";
import { remove, type Row } from "../webapi/client";
import { formatted, text } from "../webapi/row";
import { NotificationActions } from "./NotificationActions";
import { useNotifications } from "./notifications";

/** The bell: how many notifications there are, and the list of them. */
export function NotificationBell() {
  const [rows, read] = useNotifications();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const bell = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, [open]);

  const dismiss = (row: Row) =>
    attempt(strings.dismiss, async () => {
      await remove("appnotifications", text(row, "appnotificationid"));
      await read();
      // The button that had the focus is gone: the keyboard stays in the list it was in.
      bell.current?.focus();
    });
  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        bell.current?.focus();
      }}
    >
      <button
        ref={bell}
        type="button"
        class="header-button"
        aria-expanded={open}
        aria-label={rows.length > 0 ? fill(strings.notificationsCount, rows.length) : strings.notifications}
        title={strings.notifications}
        onClick={() => {
          setOpen(!open);
          if (!open) void attempt(strings.notifications, read);
        }}
      >
        <Icon name="bell" />
        {rows.length > 0 && (
          <span class="badge" aria-hidden="true">
            {rows.length}
          </span>
        )}
      </button>
      {open && (
        <div class="menu-list menu-end notification-list" role="region" aria-label={strings.notifications}>
          {rows.length === 0 && <p class="empty">{strings.noNotifications}</p>}
          {rows.map((row) => (
            <div class="notification" key={text(row, "appnotificationid")}>
              <div>
                <p class="strong">{text(row, "title")}</p>
                <p class="pre-line">{text(row, "body")}</p>
                <p class="muted">{formatted(row, "createdon")}</p>
                <NotificationActions data={text(row, "data")} onDone={() => setOpen(false)} />
              </div>
              <button
                type="button"
                class="button subtle small"
                aria-label={`${strings.dismiss}: ${text(row, "title")}`}
                onClick={() => void dismiss(row)}
              >
                <Icon name="close" />
              </button>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
