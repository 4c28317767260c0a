import { PageView } from "../navigation/PageView";
import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { useStore } from "../ui/store";
import { closePane, panes, selectPane, type PaneState } from "./panes";

/** The panes beside the page: content of the selected one, and a strip of icons to switch. */
export function SidePanes() {
  const { panes: all, selected, expanded } = useStore(panes);
  const visible = all.filter((pane) => !pane.hidden);
  if (all.length === 0) return null;
  const current = visible.find((pane) => pane.paneId === selected);
  const collapse = () => panes.update((state) => ({ ...state, expanded: false }));
  return (
    <aside class="sidepanes" aria-label={strings.sidePanes}>
      {all.map((pane) => (
        <Pane key={pane.paneId} pane={pane} shown={expanded && pane === current} onCollapse={collapse} />
      ))}
      <div class="pane-tabs" role="toolbar" aria-orientation="vertical" aria-label={strings.paneTabs}>
        {visible.map((pane) => (
          <button
            type="button"
            key={pane.paneId}
            class={expanded && pane === current ? "pane-tab selected" : "pane-tab"}
            aria-pressed={expanded && pane === current}
            aria-label={pane.badge ? `${pane.title} (${pane.badge === true ? "!" : pane.badge})` : pane.title}
            title={pane.title}
            onClick={() => (expanded && pane === current ? collapse() : selectPane(pane.paneId))}
          >
            {pane.imageSrc ? (
              <img class="icon" src={imageAddress(pane.imageSrc)} alt="" width="20" height="20" />
            ) : (
              <Icon name="page" />
            )}
            {pane.badge !== false && (
              <span class="badge" aria-hidden="true">
                {pane.badge === true ? "" : pane.badge}
              </span>
            )}
          </button>
        ))}
      </div>
    </aside>
  );
}

/** Scripts name images as `WebResources/new_/x.svg`, with or without the slash, or as `$webresource:new_/x.svg`. */
function imageAddress(source: string): string {
  if (source.startsWith("$webresource:")) return `/WebResources/${source.slice("$webresource:".length)}`;
  return /^(https?:|data:|\/)/.test(source) ? source : `/${source}`;
}

function Pane({ pane, shown, onCollapse }: { pane: PaneState; shown: boolean; onCollapse: () => void }) {
  return (
    <section class="pane" aria-label={pane.title} style={{ width: `${pane.width}px` }} hidden={!shown}>
      {!pane.hideHeader && (
        <div class="pane-head">
          <h2>{pane.title}</h2>
          <button type="button" class="button subtle small" aria-label={strings.collapsePane} onClick={onCollapse}>
            <Icon name="right" />
          </button>
          {pane.canClose && (
            <button
              type="button"
              class="button subtle small"
              aria-label={fill(strings.closeNamed, pane.title)}
              onClick={() => closePane(pane.paneId)}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      )}
      <div class="pane-body">
        {pane.page && <PageView page={pane.page} title={pane.title} onClose={() => closePane(pane.paneId)} />}
      </div>
    </section>
  );
}
