import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { getGapReport, type GapReport } from "../shared/coachingApi";
import { isoDay } from "../shared/format";
import { loadStrings, text } from "../shared/strings";
import { messageOf } from "../shared/xrm";
import { download } from "./csv";
import { byNeed } from "./ranking";
import { RepTable } from "./RepTable";
import { Why } from "./Why";

/** The gap board: who needs a conversation on the left, why on the right. */
function GapBoard() {
  const [on, setOn] = useState(isoDay(new Date()));
  const [team, setTeam] = useState("");
  const [report, setReport] = useState<GapReport>();
  const [problem, setProblem] = useState<string>();
  const [selected, setSelected] = useState<string>();

  useEffect(() => {
    let current = true;
    setProblem(undefined);
    // Noon, so that the day is the same day wherever it is read.
    getGapReport(new Date(`${on}T12:00:00`)).then(
      (read) => current && setReport(read),
      (error: unknown) => current && setProblem(text("reportFailed", messageOf(error))),
    );
    return () => {
      current = false;
    };
  }, [on]);

  const teams = [...new Map((report?.reps ?? []).map((rep) => [rep.teamId, rep.teamName]))];
  const reps = byNeed((report?.reps ?? []).filter((rep) => team === "" || rep.teamId === team));
  const shown = reps.find((rep) => rep.planId === selected) ?? reps[0];

  return (
    <div class="board">
      <header>
        <h1>{text("gapBoard")}</h1>
        <label>
          {text("team")}
          <select value={team} onChange={(event) => setTeam(event.currentTarget.value)}>
            <option value="">{text("allTeams")}</option>
            {teams.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text("asOf")}
          <input
            type="date"
            value={on}
            onChange={(event) => event.currentTarget.value !== "" && setOn(event.currentTarget.value)}
          />
        </label>
        <button disabled={!report} onClick={() => report && download({ ...report, reps })}>
          {text("exportCsv")}
        </button>
        <button onClick={() => window.print()}>{text("print")}</button>
      </header>
      {problem !== undefined && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      {!report && problem === undefined && <p class="quiet">{text("loading")} …</p>}
      {report && reps.length === 0 && <p class="notice">{text("noPlans")}</p>}
      {shown && (
        <div class="halves">
          <RepTable reps={reps} selected={shown.planId} onSelect={setSelected} />
          <Why rep={shown} />
        </div>
      )}
    </div>
  );
}

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  await loadStrings();
  document.title = text("gapBoard");
  render(<GapBoard />, root);
}

void open();
