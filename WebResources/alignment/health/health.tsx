import { useState } from "preact/hooks";
import { openPanel } from "../../shared/openPanel";
import { formatMoment } from "../../shared/times";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { Finding } from "./Finding";
import { getHealth } from "./healthApi";
import { RunSweep } from "./RunSweep";
import { SweepTable } from "./SweepTable";
import * as strings from "./strings";
import { summaryOf } from "./words";

/** What could make figures wrong here, for whoever administers coaching. */
function Health() {
  const reading = useRead(getHealth, strings.healthFailed, []);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);

  const again = async () => {
    setBusy(true);
    setSaid("");
    const report = await reading.again();
    setBusy(false);
    if (report) setSaid(text(strings.lookedAgain, summaryOf(report)));
  };

  return (
    <div class="health">
      <header>
        <div>
          <h1>{text(strings.health)}</h1>
          <p class="quiet">{text(strings.healthHelp)}</p>
        </div>
        <div class="commands">
          {reading.value && <span class="quiet">{text(strings.lookedAt, formatMoment(reading.value.at))}</span>}
          <button aria-busy={busy} onClick={() => !busy && void again()}>
            {text(strings.lookAgain)}
          </button>
        </div>
        <p class="hidden" role="status">
          {said}
        </p>
      </header>
      <Read of={reading}>
        {(report) => (
          <>
            <p class="summary">{summaryOf(report)}</p>
            {report.findings.map((finding) => (
              <Finding key={finding.about} finding={finding} report={report}>
                {finding.about === "sweeps" && (
                  <>
                    {report.sweeps.length > 0 && <SweepTable sweeps={report.sweeps} />}
                    <RunSweep plans={report.plans} allowed={report.maySweep} onDone={reading.again} />
                  </>
                )}
              </Finding>
            ))}
          </>
        )}
      </Read>
    </div>
  );
}

void openPanel(strings.health, () => <Health />);
