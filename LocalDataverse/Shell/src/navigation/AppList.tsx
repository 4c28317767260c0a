import { useEffect } from "preact/hooks";
import { strings } from "../strings";
import { Icon } from "../ui/Icon";
import { Busy, Failure } from "../ui/Status";
import { useLoad } from "../ui/useLoad";
import { listApps } from "../webapi/apps";
import { addressOf } from "./routes";

/** The apps one may open. */
export function AppList() {
  const { data, error } = useLoad(listApps, []);
  useEffect(() => {
    document.title = strings.apps;
  }, []);
  return (
    <section class="page app-list">
      <h1>{strings.apps}</h1>
      <p class="muted">{strings.appsIntro}</p>
      {error !== undefined && <Failure error={error} />}
      {!data && error === undefined && <Busy />}
      {data?.length === 0 && <p class="empty">{strings.noApps}</p>}
      <ul class="app-tiles">
        {data?.map((app) => (
          <li key={app.id}>
            <a class="card app-tile" href={addressOf(null, app.id)}>
              <span class="app-tile-icon">
                <Icon name="apps" />
              </span>
              <strong>{app.name}</strong>
              <span class="muted">{app.description}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
