import { useState } from "preact/hooks";
import { openPanel } from "../../shared/openPanel";
import { Read, useRead } from "../../shared/useRead";
import { Beginning } from "./Beginning";
import type { Done } from "./Commands";
import { readLibrary } from "./library";
import * as strings from "./strings";
import { TemplatePage } from "./TemplatePage";
import { readTemplate } from "./templateStore";

/** One template after the other: what is revised, copied or taken in is opened in place of what it came from. */
function Page({ id }: { id: string | null }) {
  const [open, setOpen] = useState({ id: id ?? "", said: "", turn: 0 });
  const onDone = (done: Done) => setOpen((current) => ({ ...done, turn: current.turn + 1 }));
  return open.id === "" ? <Beginning onDone={onDone} /> : <Opened key={open.turn} open={open} onDone={onDone} />;
}

function Opened({ open, onDone }: { open: Done; onDone: (done: Done) => void }) {
  const reading = useRead(
    async () => {
      const [loaded, library] = await Promise.all([readTemplate(open.id), readLibrary()]);
      return { loaded, library };
    },
    strings.designLoadFailed,
    [open],
  );
  return <Read of={reading}>{(read) => <TemplatePage {...read} said={open.said} onDone={onDone} />}</Read>;
}

void openPanel(strings.designTitle, (data) => <Page id={data.get("id")} />);
