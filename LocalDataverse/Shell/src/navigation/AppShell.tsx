import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { SidePanes } from "../sidepanes/SidePanes";
import { strings } from "../strings";
import { DialogHost } from "../ui/Dialog";
import { Busy, Failure } from "../ui/Status";
import { useStore } from "../ui/store";
import { useMedia } from "../ui/useMedia";
import { useLoad } from "../ui/useLoad";
import { currentApp, loadApp } from "../webapi/apps";
import { progress } from "../xrm/utility";
import { AppList } from "./AppList";
import { GlobalNotifications } from "./GlobalNotifications";
import { Header } from "./Header";
import { PageView } from "./PageView";
import { go, route, type Page } from "./routes";
import type { Area } from "./sitemap";
import { pageOfSubArea, SiteMapNav } from "./SiteMapNav";

const navId = "sitemap";

/** Everything on the screen: header, site map, the page, the side panes. */
export function AppShell() {
  const { appId, page } = useStore(route);
  const app = useStore(currentApp);
  const working = useStore(progress);
  const isPhone = useMedia("(max-width: 640px)");
  const [showNav, setShowNav] = useState(!isPhone);
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

  // On a phone the site map lies over the page: it goes when a page was chosen.
  useEffect(() => setShowNav(!isPhone), [isPhone, isPhone && page]);

  return (
    <>
      <a class="skip-link" href="#main">
        {strings.skipToContent}
      </a>
      <Header
        appName={app?.name ?? null}
        menu={app ? { shown: showNav, controls: navId, toggle: () => setShowNav(!showNav) } : undefined}
      />
      <GlobalNotifications />
      <div class="app-body">
        {app &&
          showNav &&
          (isPhone ? (
            <Drawer areas={app.areas} onClose={() => setShowNav(false)} />
          ) : (
            <SiteMapNav id={navId} areas={app.areas} />
          ))}
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

/** The site map over the page: it takes the focus, and goes by Escape or by a press beside it. */
function Drawer({ areas, onClose }: { areas: Area[]; onClose: () => void }) {
  const drawer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const links = drawer.current;
    (links?.querySelector<HTMLElement>("a[aria-current]") ?? links?.querySelector<HTMLElement>("a"))?.focus();
    return () => {
      // Where a page was chosen, the focus is in that page by now.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      class="drawer"
      ref={drawer}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <SiteMapNav id={navId} areas={areas} />
    </div>
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
