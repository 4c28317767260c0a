import { FormPage } from "../form/FormPage";
import { ListPage } from "../list/ListPage";
import { PageView } from "../navigation/PageView";
import { go, type Page, type RecordPage } from "../navigation/routes";
import { strings } from "../strings";
import { Dialog, showDialog } from "../ui/Dialog";
import { alertDialog, confirmDialog, errorDialog } from "../ui/messages";
import { bare } from "../webapi/client";
import type { LookupValue } from "./types";

export interface PageInput {
  pageType: string;
  entityName?: string;
  entityId?: string;
  formId?: string;
  viewId?: string;
  webresourceName?: string;
  data?: unknown;
  createFromEntity?: LookupValue;
}

export interface NavigationOptions {
  target?: 1 | 2;
  position?: 1 | 2;
  width?: number | { value: number; unit: "%" | "px" };
  height?: number | { value: number; unit: "%" | "px" };
  title?: string;
}

/** A page as scripts name it, as ours. */
export function pageOf(input: PageInput): Page {
  const { entityName = "", entityId, formId, viewId, createFromEntity: from } = input;
  switch (input.pageType) {
    case "entitylist":
      return { pageType: "entitylist", entityName, viewId: viewId && bare(viewId) };
    case "entityrecord":
      return {
        pageType: "entityrecord",
        entityName,
        entityId: entityId && bare(entityId),
        formId: formId && bare(formId),
        createFromEntity: from && { id: bare(from.id), table: from.entityType, name: from.name ?? "" },
        data: input.data as Record<string, unknown> | undefined,
      };
    case "webresource":
      return {
        pageType: "webresource",
        webresourceName: input.webresourceName ?? "",
        data: input.data as string | undefined,
      };
    default:
      throw new Error(`not supported here: a page of type "${input.pageType}"`);
  }
}

const size = (value: NavigationOptions["width"], whole: "vw" | "vh") =>
  value === undefined
    ? undefined
    : typeof value === "number"
      ? `${value}px`
      : `${value.value}${value.unit === "%" ? whole : "px"}`;

async function navigateTo(input: PageInput, options: NavigationOptions = {}): Promise<unknown> {
  const page = pageOf(input);
  if (options.target !== 2) return go(page);
  return showDialog((close) => (
    <Dialog
      title={options.title ?? (page.pageType === "webresource" ? page.webresourceName : "")}
      side={options.position === 2}
      size={{
        width: size(options.width, "vw") ?? "80vw",
        height: options.position === 2 ? undefined : (size(options.height, "vh") ?? "80vh"),
      }}
      onClose={() => close()}
    >
      {page.pageType === "entityrecord" ? (
        <FormPage
          page={page}
          onSaved={(model) =>
            close({ savedEntityReference: [{ id: model.id, entityType: model.table.logicalName, name: model.title }] })
          }
          onClose={() => close()}
        />
      ) : page.pageType === "entitylist" ? (
        <ListPage page={page} />
      ) : (
        <PageView page={page} title={options.title} onClose={() => close()} />
      )}
    </Dialog>
  ));
}

export const navigation = {
  navigateTo,

  openForm: async (
    options: { entityName: string; entityId?: string; formId?: string; createFromEntity?: LookupValue },
    data?: Record<string, unknown>,
  ) => {
    await go(pageOf({ pageType: "entityrecord", ...options, data }) as RecordPage);
    return { savedEntityReference: [] };
  },

  openAlertDialog: ({
    text,
    title,
    confirmButtonLabel,
  }: {
    text: string;
    title?: string;
    confirmButtonLabel?: string;
  }) => alertDialog(text, title, confirmButtonLabel),

  openConfirmDialog: async (texts: {
    text: string;
    title?: string;
    subtitle?: string;
    confirmButtonLabel?: string;
    cancelButtonLabel?: string;
  }) => ({
    confirmed: await confirmDialog({
      title: texts.title ?? "",
      text: texts.text,
      subtitle: texts.subtitle,
      confirmLabel: texts.confirmButtonLabel,
      cancelLabel: texts.cancelButtonLabel,
    }),
  }),

  openErrorDialog: ({ message, details, errorCode }: { message?: string; details?: string; errorCode?: number }) =>
    errorDialog(
      new Error(message ?? (errorCode === undefined ? strings.errorTitle : `0x${(errorCode >>> 0).toString(16)}`)),
      details,
    ),

  openUrl: (url: string) => void open(url, "_blank", "noopener"),

  openWebResource: (name: string, _options?: unknown, data?: string) =>
    void go({ pageType: "webresource", webresourceName: name, data }),

  openFile: () => Promise.reject(new Error("not supported here: Xrm.Navigation.openFile")),
};
