import { linksOf } from "./notificationLinks";
import { addressOf, go, route } from "./routes";

/** The links of a notification. */
export function NotificationActions({ data, onDone }: { data: string; onDone: () => void }) {
  return (
    <>
      {linksOf(data).map(({ title, search, page }, index) => (
        <a
          key={`${index} ${search}`}
          href={addressOf(page, route.get().appId)}
          onClick={(event) => {
            event.preventDefault();
            onDone();
            void go(page);
          }}
        >
          {title}
        </a>
      ))}
    </>
  );
}
