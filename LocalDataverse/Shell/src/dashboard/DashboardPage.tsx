import { useEffect } from "preact/hooks";
import { parseForm, type FormCell, type FormSection } from "../form/formXml";
import { go, type DashboardPage as DashboardAddress } from "../navigation/routes";
import { setTitle } from "../navigation/title";
import { WebResourceFrame } from "../navigation/WebResourceFrame";
import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { Menu } from "../ui/Menu";
import { Busy, Failure } from "../ui/Status";
import { useLoad } from "../ui/useLoad";
import { inApp } from "../webapi/apps";
import { bare, getJson } from "../webapi/client";
import { text } from "../webapi/row";
import { currentUser } from "../webapi/session";
import { DashboardList } from "./DashboardList";

interface Dashboard {
  id: string;
  name: string;
  formXml: string;
}

/** The dashboards of the app, in the order of their names. */
async function dashboards(): Promise<Dashboard[]> {
  const { value } = await getJson("systemforms?$select=formid,name,formxml&$filter=type eq 0&$orderby=name");
  return inApp(
    60,
    value.map((row) => ({ id: bare(text(row, "formid")), name: text(row, "name"), formXml: text(row, "formxml") })),
  );
}

/** Charts and lists side by side, as the dashboard's XML places them. */
export function DashboardPage({ page }: { page: DashboardAddress }) {
  const { data, error } = useLoad(dashboards, []);
  const shown = data?.find(({ id }) => id === page.dashboardId) ?? data?.[0];
  useEffect(() => {
    if (shown) setTitle(shown.name);
  }, [shown?.name]);
  if (error) return <Failure error={error} />;
  if (!data) return <Busy />;
  if (!shown) return <Failure error={new Error(strings.noDashboard)} />;
  const sections = parseForm(shown.formXml, currentUser().languageId).tabs.flatMap((tab) =>
    tab.columns.flatMap((column) => column.sections),
  );
  return (
    <section class="page dashboard-page" aria-label={shown.name}>
      <h1 class="view-title">
        {data.length === 1 ? (
          shown.name
        ) : (
          <Menu
            label={`${shown.name}, ${strings.selectDashboard}`}
            class="button subtle view-button"
            items={data.map(({ id, name }) => ({
              key: id,
              label: name,
              current: id === shown.id,
              run: () => void go({ pageType: "dashboard", dashboardId: id }),
            }))}
          >
            {shown.name}
            <Icon name="down" />
          </Menu>
        )}
      </h1>
      {sections
        .filter((section) => section.visible)
        .map((section) => (
          <Section key={`${shown.id}.${section.name}`} section={section} />
        ))}
    </section>
  );
}

function Section({ section }: { section: FormSection }) {
  const cells = section.cells.filter((cell) => cell.visible && cell.control !== null);
  return (
    <div class="dashboard-grid" style={{ "--columns": section.columns }}>
      {cells.map((cell) => (
        <div key={cell.id} class="card dashboard-card" style={{ "--span": cell.colspan }}>
          <Part cell={cell} />
        </div>
      ))}
    </div>
  );
}

function Part({ cell: { control, label } }: { cell: FormCell }) {
  switch (control?.kind) {
    case "subgrid":
      return <DashboardList control={control} label={label} />;
    case "webresource": {
      const name = (control.parameters.get("Url") ?? "").replace(/^\$webresource:/, "");
      return <WebResourceFrame name={name} title={label || name} data={control.parameters.get("Data")} />;
    }
    default:
      return <Failure error={new Error(fill(strings.partUnsupported, label || (control?.classId ?? "")))} />;
  }
}
