import { Store } from "../ui/store";
import type { Page } from "../navigation/routes";
import { pageOf, type PageInput } from "../xrm/navigation";

export interface PaneOptions {
  paneId?: string;
  title?: string;
  imageSrc?: string;
  width?: number;
  canClose?: boolean;
  hideHeader?: boolean;
  isSelected?: boolean;
  hidden?: boolean;
  alwaysRender?: boolean;
  badge?: boolean | number | string;
  keepBadgeOnSelect?: boolean;
}

export interface PaneState extends Required<Omit<PaneOptions, "badge" | "isSelected">> {
  badge: boolean | number | string;
  page: Page | null;
}

/** The side panes: which are open, which is selected, whether the area is expanded (1) or collapsed (0). */
export interface PanesState {
  panes: PaneState[];
  selected: string | null;
  expanded: boolean;
}

const minimumWidth = 300;
let nextPane = 1;

export const panes = new Store<PanesState>({ panes: [], selected: null, expanded: true });

function change(paneId: string, changes: Partial<PaneState>): void {
  panes.update((state) => ({
    ...state,
    panes: state.panes.map((pane) => (pane.paneId === paneId ? { ...pane, ...changes } : pane)),
  }));
}

export function selectPane(paneId: string): void {
  const pane = panes.get().panes.find((candidate) => candidate.paneId === paneId);
  if (pane && !pane.keepBadgeOnSelect) change(paneId, { badge: false });
  panes.update((state) => ({ ...state, selected: paneId, expanded: true }));
}

export function closePane(paneId: string): void {
  panes.update((state) => {
    const remaining = state.panes.filter((pane) => pane.paneId !== paneId);
    const selected = state.selected === paneId ? (remaining.at(-1)?.paneId ?? null) : state.selected;
    return { ...state, panes: remaining, selected };
  });
}

/** A pane as scripts hold it (Xrm.App.sidePanes); its properties can be set. */
export interface AppSidePane {
  readonly paneId: string;
  title: string;
  imageSrc: string;
  width: number;
  badge: boolean | number | string;
  canClose: boolean;
  hideHeader: boolean;
  hidden: boolean;
  keepBadgeOnSelect: boolean;
  alwaysRender: boolean;
  navigate(page: PageInput): Promise<void>;
  select(): void;
  close(): void;
}

function handleOf(paneId: string): AppSidePane {
  const handle = {
    paneId,
    navigate: (input: PageInput) => {
      change(paneId, { page: pageOf(input) });
      return Promise.resolve();
    },
    select: () => selectPane(paneId),
    close: () => closePane(paneId),
  };
  for (const name of [
    "title",
    "imageSrc",
    "width",
    "badge",
    "canClose",
    "hideHeader",
    "hidden",
    "keepBadgeOnSelect",
    "alwaysRender",
  ] as const) {
    Object.defineProperty(handle, name, {
      enumerable: true,
      get: () => panes.get().panes.find((pane) => pane.paneId === paneId)?.[name],
      set: (value: never) => change(paneId, { [name]: name === "width" ? Math.max(minimumWidth, value) : value }),
    });
  }
  return handle as AppSidePane;
}

export const sidePanes = {
  get state(): 0 | 1 {
    return panes.get().expanded ? 1 : 0;
  },
  set state(value: 0 | 1) {
    panes.update((state) => ({ ...state, expanded: value === 1 }));
  },

  createPane(options: PaneOptions = {}): Promise<AppSidePane> {
    const paneId = options.paneId ?? `pane${nextPane++}`;
    if (panes.get().panes.some((pane) => pane.paneId === paneId)) {
      return Promise.reject(new Error(`A side pane with the id "${paneId}" is open already.`));
    }
    const pane: PaneState = {
      paneId,
      title: options.title ?? "",
      imageSrc: options.imageSrc ?? "",
      width: Math.max(minimumWidth, options.width ?? minimumWidth),
      canClose: options.canClose ?? true,
      hideHeader: options.hideHeader ?? false,
      hidden: options.hidden ?? false,
      alwaysRender: options.alwaysRender ?? false,
      badge: options.badge ?? false,
      keepBadgeOnSelect: options.keepBadgeOnSelect ?? false,
      page: null,
    };
    panes.update((state) => ({ ...state, panes: [...state.panes, pane] }));
    if (options.isSelected !== false) selectPane(paneId);
    return Promise.resolve(handleOf(paneId));
  },

  getPane: (paneId: string): AppSidePane | undefined =>
    panes.get().panes.some((pane) => pane.paneId === paneId) ? handleOf(paneId) : undefined,
  getAllPanes: (): AppSidePane[] => panes.get().panes.map((pane) => handleOf(pane.paneId)),
  getSelectedPane: (): AppSidePane | undefined => {
    const { selected } = panes.get();
    return selected ? handleOf(selected) : undefined;
  },
};
