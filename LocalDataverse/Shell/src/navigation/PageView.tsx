import { useEffect } from "preact/hooks";
import { useStore } from "../ui/store";
import { currentApp, type App } from "../webapi/apps";
import { DashboardPage } from "../dashboard/DashboardPage";
import { FormPage } from "../form/FormPage";
import { ListPage } from "../list/ListPage";
import { go, leaving, type Page } from "./routes";
import { setTitle } from "./title";
import { WebResourceFrame } from "./WebResourceFrame";

export interface PageViewProps {
  page: Page;
  /** The page of the browser's address, as against one in a pane. */
  main?: boolean;
  title?: string;
  onClose?: () => void;
}

/** Any page of the app, by its type. */
export function PageView({ page, main = false, title, onClose }: PageViewProps) {
  switch (page.pageType) {
    case "entitylist":
      return <ListPage page={page} />;
    case "entityrecord":
      return (
        <FormPage
          key={`${page.entityName}:${page.entityId ?? "new"}`}
          page={page}
          main={main}
          onSaved={(model) => {
            if (!main || !model.id) return;
            leaving.ask = null;
            void go({ pageType: "entityrecord", entityName: page.entityName, entityId: model.id }, true);
          }}
          onClose={onClose ?? (() => history.back())}
        />
      );
    case "dashboard":
      return <DashboardPage page={page} />;
    case "webresource":
      return <WebResourcePage page={page} title={title} main={main} onClose={onClose} />;
  }
}

interface WebResourcePageProps {
  page: Extract<Page, { pageType: "webresource" }>;
  title?: string;
  main: boolean;
  onClose?: (() => void) | undefined;
}

function WebResourcePage({ page, title, main, onClose }: WebResourcePageProps) {
  const app = useStore(currentApp);
  const name = title ?? siteMapTitle(app, page.webresourceName) ?? page.webresourceName;
  useEffect(() => {
    if (main) setTitle(name);
  }, [name]);
  return (
    <>
      {main && <h1 class="visually-hidden">{name}</h1>}
      <WebResourceFrame
        key={`${page.webresourceName}?${page.data ?? ""}`}
        name={page.webresourceName}
        title={name}
        data={page.data}
        onClose={onClose}
      />
    </>
  );
}

/** What the site map calls a web resource; its name alone says little to people. */
function siteMapTitle(app: App | null, webResource: string): string | undefined {
  return app?.areas
    .flatMap((area) => area.groups.flatMap((group) => group.subAreas))
    .find(({ target }) => target.kind === "webresource" && target.name === webResource)?.title;
}
