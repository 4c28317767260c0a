import { useRef } from "preact/hooks";
import { text } from "../../shared/text";
import type { Done } from "./Commands";
import * as strings from "./strings";
import { takeIn } from "./templateStore";

interface Props {
  busy: boolean;
  onImport: (work: () => Promise<Done>) => void;
}

/** A template from a file that is chosen. */
export function ImportFile({ busy, onImport }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: File): Promise<Done> => ({
    id: await takeIn(await chosen.text()),
    said: text(strings.designImportedNow),
  });
  return (
    <>
      <button type="button" disabled={busy} onClick={() => file.current?.click()}>
        {text(strings.designImportFile)}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text(strings.designImportLabel)}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (chosen) onImport(() => take(chosen));
        }}
      />
    </>
  );
}
