import { useEffect, useState } from "preact/hooks";
import { strings } from "../strings";
import { Icon, ResourceIcon, type IconName } from "../ui/Icon";
import { useStore } from "../ui/store";
import { useLoad } from "../ui/useLoad";
import { rememberedView } from "../list/viewMemory";
import { allTables, type TableSummary } from "../webapi/metadata";
import { PageLink } from "./RecordLink";
import { route, type Page } from "./routes";
import type { Area, SubArea } from "./sitemap";

export function pageOfSubArea({ target }: SubArea): Page | undefined {
  if (target.kind === "table") {
    // The view chosen last for a table comes first, as everywhere in the app.
    const viewId = rememberedView(target.table) ?? target.viewId;
    return { pageType: "entitylist", entityName: target.table, ...(viewId && { viewId }) };
  }
  if (target.kind === "webresource") return { pageType: "webresource", webresourceName: target.name };
  if (target.kind === "dashboard") return { pageType: "dashboard", dashboardId: target.id };
  return undefined;
}

/** The app's site map: with several areas one is chosen below, as in Dynamics. */
export function SiteMapNav({ areas, id }: { areas: Area[]; id: string }) {
  const { page } = useStore(route);
  const here = areas.find((each) => each.groups.some(({ subAreas }) => subAreas.some((sub) => isAt(sub, page))));
  const [areaId, setAreaId] = useState(here?.id ?? areas[0]?.id ?? "");
  // Whoever comes to a page of another area by a link finds it marked there.
  useEffect(() => {
    if (here) setAreaId(here.id);
  }, [here?.id, page]);
  const tables = useLoad(allTables, []).data;
  const area = areas.find((candidate) => candidate.id === areaId) ?? areas[0];
  return (
    <nav class="sitemap" id={id} aria-label={strings.siteMap} onKeyDown={moveBetweenLinks}>
      <div class="sitemap-groups">
        {area?.groups.map((group) => (
          <div key={group.id} class="sitemap-group">
            {group.title && <h2 id={`group-${group.id}`}>{group.title}</h2>}
            <ul aria-labelledby={group.title ? `group-${group.id}` : undefined}>
              {group.subAreas.map((subArea) => (
                <li key={subArea.id}>
                  <Entry subArea={subArea} current={isAt(subArea, page)} tables={tables} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {areas.length > 1 && (
        <label class="sitemap-area">
          <span class="visually-hidden">{strings.area}</span>
          <select class="input" value={area?.id} onChange={(event) => setAreaId(event.currentTarget.value)}>
            {areas.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
    </nav>
  );
}

interface EntryProps {
  subArea: SubArea;
  current: boolean;
  tables: Map<string, TableSummary> | undefined;
}

function Entry({ subArea, current, tables }: EntryProps) {
  const page = pageOfSubArea(subArea);
  const target = subArea.target;
  const title =
    subArea.title ||
    (target.kind === "table" ? (tables?.get(target.table)?.collectionName ?? target.table) : subArea.id);
  const content = (
    <>
      <EntryIcon
        subArea={subArea}
        title={title}
        icon={target.kind === "table" ? tables?.get(target.table)?.icon : ""}
      />
      <span>{title}</span>
    </>
  );
  if (page)
    return (
      <PageLink page={page} class="sitemap-link" title={title} current={current}>
        {content}
      </PageLink>
    );
  return (
    <a class="sitemap-link" href={target.kind === "url" ? target.url : "#"} target="_blank" rel="noopener noreferrer">
      {content}
      <Icon name="right" />
    </a>
  );
}

const ownIcons: Record<string, IconName> = {
  account: "account",
  contact: "person",
  lead: "lead",
  opportunity: "deal",
  activitypointer: "activity",
  task: "task",
  phonecall: "phone",
  appointment: "calendar",
  email: "mail",
};

/** The entry's own icon, its table's, one of ours for a table of the platform, else its first letters. */
function EntryIcon({ subArea, title, icon }: { subArea: SubArea; title: string; icon: string | undefined }) {
  const { target } = subArea;
  const resource = subArea.icon || icon;
  if (resource) return <ResourceIcon resource={resource} fallback="page" />;
  const own = target.kind === "dashboard" ? "board" : target.kind === "table" ? ownIcons[target.table] : undefined;
  if (own) return <Icon name={own} />;
  return (
    <span class="icon monogram" aria-hidden="true">
      {title.slice(0, 2)}
    </span>
  );
}

function isAt({ target }: SubArea, page: Page | null): boolean {
  if (!page) return false;
  if (target.kind === "table") return "entityName" in page && page.entityName === target.table;
  if (target.kind === "dashboard")
    return page.pageType === "dashboard" && (page.dashboardId ?? target.id) === target.id;
  return target.kind === "webresource" && page.pageType === "webresource" && page.webresourceName === target.name;
}

function moveBetweenLinks(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("a")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  links[(at + (event.key === "ArrowDown" ? 1 : -1) + links.length) % links.length]?.focus();
  event.preventDefault();
}
