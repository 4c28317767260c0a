import { addressOf, go, parseRoute, route } from "./routes";

interface NotificationAction {
  title?: string;
  data?: { url?: string };
}

/** The links a notification carries in its data: `{"actions":[{"title":…,"data":{"url":"?pagetype=…"}}]}`. */
export function NotificationActions({ data, onDone }: { data: string; onDone: () => void }) {
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
