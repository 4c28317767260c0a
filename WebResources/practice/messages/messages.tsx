import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { coach_message } from "../../shared/model.g";
import { openPanel } from "../../shared/openPanel";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { openList } from "../../shared/xrm";
import { importMessages, type Imported } from "../practiceApi";
import * as strings from "./strings";

/** Sales messages out of a spreadsheet: all lines or none, and what is wrong with which line. */
function ImportPage() {
  const [csv, setCsv] = useState("");
  const [imported, setImported] = useState<Imported>();
  const file = useRef<HTMLInputElement>(null);
  const { busy, problem, run, setProblem } = useWork(strings.importFailed);
  const take = () =>
    run(async () => {
      setImported(undefined);
      setImported(await importMessages(csv));
    });
  return (
    <div class="page">
      <h1>{text(strings.importMessages)}</h1>
      <p>{text(strings.importHow)}</p>
      <p class="quiet">{text(strings.importKinds)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (csv.trim() === "") setProblem(text(strings.importEmpty));
          else void take();
        }}
      >
        <button type="button" disabled={busy} onClick={() => file.current?.click()}>
          {text(strings.importChoose)}
        </button>
        <input
          ref={file}
          type="file"
          accept=".csv,.txt,text/csv"
          hidden
          aria-label={text(strings.importChoose)}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = "";
            if (chosen) void chosen.text().then(setCsv);
          }}
        />
        <label>
          {text(strings.importPaste)}
          <textarea
            aria-label={text(strings.importText)}
            spellcheck={false}
            value={csv}
            onInput={({ currentTarget }) => setCsv(currentTarget.value)}
          />
        </label>
        <Problem message={problem} />
        <button class="primary" type="submit" disabled={busy}>
          {text(strings.importRun)}
        </button>
      </form>
      {imported && <Result imported={imported} />}
    </div>
  );
}

function Result({ imported: { created, updated, errors } }: { imported: Imported }) {
  const heading = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [created, updated, errors]);
  if (errors.length === 0) {
    return (
      <div class="commands">
        <p ref={heading} tabIndex={-1} role="status">
          {text(strings.importDone, created, updated)}
        </p>
        <button onClick={() => void openList(coach_message.logicalName)}>{text(strings.importOpen)}</button>
      </div>
    );
  }
  return (
    <section class="problems">
      <p ref={heading} tabIndex={-1} role="alert">
        {errors.length === 1 ? text(strings.importWrongOne) : text(strings.importWrong, errors.length)}
      </p>
      <dl>
        {errors.map(({ line, text: what }, at) => (
          <>
            <dt key={`line ${String(at)}`}>{text(strings.importLine, line)}</dt>
            <dd key={`what ${String(at)}`}>{what}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

void openPanel(strings.importMessages, () => <ImportPage />);
