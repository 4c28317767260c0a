import { coach_template_statuscode } from "../../shared/model.g";
import { text } from "../../shared/text";
import { xrm } from "../../shared/xrm";
import type { Standing } from "./design";
import { ImportFile } from "./ImportFile";
import * as strings from "./strings";
import { duplicate, publish, retire, revise, written } from "./templateStore";

/** What was done: with which template the page goes on, and what is said of it. */
export interface Done {
  id: string;
  said: string;
}

interface Props {
  standing: Standing;
  name: string;
  busy: boolean;
  /** Does it once all is saved. */
  onDo: (work: () => Promise<Done | null>) => void;
}

/** The life of a template: published, revised, retired, copied, written to a file and read from one. */
export function Commands({ standing: { id, status, version }, name, busy, onDo }: Props) {
  const isDraft = status === coach_template_statuscode.Draft;
  const command = (label: string, work: () => Promise<Done | null>, primary = false) => (
    <button type="button" class={primary ? "primary" : undefined} disabled={busy} onClick={() => onDo(work)}>
      {text(label)}
    </button>
  );
  const retireAsked = async () => {
    const { confirmed } = await xrm().Navigation.openConfirmDialog({
      title: text(strings.designRetireTitle),
      text: text(strings.designRetireText),
      confirmButtonLabel: text(strings.designRetire),
    });
    if (!confirmed) return null;
    await retire(id);
    return { id, said: text(strings.designRetiredNow) };
  };
  return (
    <div class="commands" role="group" aria-label={text(strings.designCommands)}>
      {isDraft
        ? command(
            strings.designPublish,
            async () => {
              await publish(id);
              return { id, said: text(strings.designPublishedNow) };
            },
            true,
          )
        : command(
            strings.designRevise,
            async () => ({ id: await revise(id), said: text(strings.designRevisedNow, version + 1) }),
            true,
          )}
      {status === coach_template_statuscode.Published && command(strings.designRetire, retireAsked)}
      {command(strings.designDuplicate, async () => ({
        id: await duplicate(id),
        said: text(strings.designDuplicatedNow),
      }))}
      {command(strings.designExportFile, async () => {
        const fileName = `${name.replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase()}-${String(version)}.json`;
        download(fileName, await written(id));
        return { id, said: text(strings.designExportedNow, fileName) };
      })}
      <ImportFile busy={busy} onImport={onDo} />
    </div>
  );
}

function download(name: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
