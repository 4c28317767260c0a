import { useEffect, useRef, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { attempt } from "../ui/messages";
import { getJson, remove, type Row } from "../webapi/client";
import { formatted, text } from "../webapi/row";
import { currentUser } from "../webapi/session";
import { addressOf, parseRoute, go, route } from "./routes";

const everyMinute = 60_000;

/** In-app notifications: rows of appnotification owned by the user, newest first. */
export function NotificationBell() {
  const [rows, setRows] = useState<Row[]>([]);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const bell = useRef<HTMLButtonElement>(null);
  const read = () =>
    getJson(`appnotifications?$filter=_ownerid_value eq ${currentUser().id}&$orderby=createdon desc&$top=50`).then(
      ({ value }) => setRows(value),
    );

  useEffect(() => {
    const quietly = () =>
      void read().catch((error: unknown) => console.warn("Notifications could not be read.", error));
    quietly();
    const timer = setInterval(quietly, everyMinute);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, [open]);

  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
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
                <Actions data={text(row, "data")} onDone={() => setOpen(false)} />
              </div>
              <button
                type="button"
                class="button subtle small"
                aria-label={`${strings.dismiss}: ${text(row, "title")}`}
                onClick={() =>
                  void attempt(strings.dismiss, async () => {
                    await remove("appnotifications", text(row, "appnotificationid"));
                    await read();
                    // The button that had the focus is gone: the keyboard stays in the list it was in.
                    bell.current?.focus();
                  })
                }
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

interface NotificationAction {
  title?: string;
  data?: { url?: string };
}

/** The links a notification carries in its data: `{"actions":[{"title":…,"data":{"url":"?pagetype=…"}}]}`. */
function Actions({ data, onDone }: { data: string; onDone: () => void }) {
  return (
    <>
      {actionsOf(data).map((action) => {
        const search = action.data?.url?.replace(/^[^?]*/, "") ?? "";
        const { page } = parseRoute(search);
        if (!page) return null;
        return (
          <a
            key={search}
            href={addressOf(page, route.get().appId)}
            onClick={(event) => {
              event.preventDefault();
              onDone();
              void go(page);
            }}
          >
            {action.title ?? search}
          </a>
        );
      })}
    </>
  );
}

function actionsOf(data: string): NotificationAction[] {
  try {
    return (JSON.parse(data || "{}") as { actions?: NotificationAction[] }).actions ?? [];
  } catch {
    return [];
  }
}
