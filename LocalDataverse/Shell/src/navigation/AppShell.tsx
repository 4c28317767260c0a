import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { SidePanes } from "../sidepanes/SidePanes";
import { strings } from "../strings";
import { DialogHost } from "../ui/Dialog";
import { Busy, Failure } from "../ui/Status";
import { useStore } from "../ui/store";
import { useLoad } from "../ui/useLoad";
import { currentApp, loadApp } from "../webapi/apps";
import { progress } from "../xrm/utility";
import { AppList } from "./AppList";
import { GlobalNotifications } from "./GlobalNotifications";
import { Header } from "./Header";
import { PageView } from "./PageView";
import { go, route, type Page } from "./routes";
import { pageOfSubArea, SiteMapNav } from "./SiteMapNav";

/** Everything on the screen: header, site map, the page, the side panes. */
export function AppShell() {
  const { appId, page } = useStore(route);
  const app = useStore(currentApp);
  const working = useStore(progress);
  const [showNav, setShowNav] = useState(true);
  const loaded = useLoad(async () => {
    currentApp.set(appId ? await loadApp(appId) : null);
    return appId;
  }, [appId]);

  useEffect(() => {
    const first = app?.areas
      .flatMap((area) => area.groups.flatMap((group) => group.subAreas))
      .map(pageOfSubArea)
      .find((candidate) => candidate !== undefined);
    if (app && app.id === appId && !page && first) void go(first, true);
  }, [app, appId, page]);

  return (
    <>
      <a class="skip-link" href="#main">
        {strings.skipToContent}
      </a>
      <Header appName={app?.name ?? null} onMenu={app ? () => setShowNav(!showNav) : undefined} />
      <GlobalNotifications />
      <div class="app-body">
        {app && showNav && <SiteMapNav areas={app.areas} />}
        <Main page={page}>
          {loaded.error !== undefined && <Failure error={loaded.error} />}
          {loaded.data === undefined && loaded.error === undefined && <Busy />}
          {loaded.data === null && !page && <AppList />}
          {loaded.data !== undefined && page && <PageView page={page} main />}
        </Main>
        <SidePanes />
      </div>
      <DialogHost />
      {working !== null && (
        <div class="progress" role="alertdialog" aria-modal="true" aria-label={working}>
          <Busy label={working} />
        </div>
      )}
    </>
  );
}

/** The page's region takes the focus when another page is shown, so that reading starts there. */
function Main({ page, children }: { page: Page | null; children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <main id="main" ref={main} tabIndex={-1}>
      {children}
    </main>
  );
}
