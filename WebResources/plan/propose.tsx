import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { formatDay } from "../shared/format";
import { loadStrings, text } from "../shared/strings";
import { messageOf, passedData } from "../shared/xrm";
import { isPending } from "./answers";
import { BranchRow } from "./BranchRow";
import { problemOf } from "./check";
import {
  proposePlan,
  putOnPlan,
  readLibrary,
  readPlan,
  readTargets,
  type Library,
  type Plan,
  type Proposal,
} from "./planStore";
import { asPlanned, flat, fromServer, type Branch } from "./tree";
import { UsePlan } from "./UsePlan";
import { useTree } from "./useTree";
import { usually, Wanted } from "./Wanted";

interface Loaded {
  plan: Plan;
  existing: number;
  library: Library;
  proposal: Proposal;
  start: Branch;
}

async function load(id: string): Promise<Loaded> {
  const [plan, targets, library, proposal] = await Promise.all([
    readPlan(id),
    readTargets(id),
    readLibrary(),
    proposePlan(id),
  ]);
  return {
    plan,
    existing: targets.length,
    library,
    proposal,
    start: proposal.from === "plan" ? asPlanned(fromServer(proposal.result)) : fromServer(proposal.result),
  };
}

const began = {
  asked: "fromLibrary",
  plan: "fromPlan",
  own: "fromOwn",
  team: "fromTeam",
  library: "fromLibrary",
} as const;

function Propose({ plan, existing, library, proposal, start }: Loaded) {
  const { tree, wanted, edit, backToWanted, problem } = useTree(plan.id, start, library);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();

  const usual = tree.metricId === start.metricId ? usually(plan, proposal.reached) : null;

  // What was wrong with the plan is not said of the one that it has become.
  useEffect(() => setFailed(undefined), [tree]);

  const use = async (replace: boolean) => {
    setTried(true);
    const wrong = flat(tree).find((branch) => problemOf(tree, branch) !== null);
    if (wrong || tree.below.length === 0 || isPending(tree)) {
      setFailed(text(wrong ? "correctFirst" : tree.below.length === 0 ? "objectiveFirst" : "waitForRatios"));
      document.getElementById(wrong ? `needed-${String(wrong.key)}` : `add-${String(tree.key)}`)?.focus();
      return;
    }
    setBusy(true);
    setFailed(undefined);
    try {
      await putOnPlan(plan, tree, replace);
      window.close();
    } catch (error) {
      setFailed(text("useFailed", messageOf(error)));
    }
    setBusy(false);
  };

  return (
    <div class="propose">
      <header>
        <h1>{text("proposeFor", plan.repName)}</h1>
        <p class="quiet">
          {plan.name} · {formatDay(plan.start)} – {formatDay(plan.end)} · {text(began[proposal.from])}
        </p>
      </header>
      <ul class="tree" aria-label={text("proposal")}>
        <BranchRow branch={tree} tree={tree} library={library} tried={tried} edit={edit}>
          <Wanted
            tree={tree}
            wanted={wanted}
            usual={usual}
            onBack={backToWanted}
            onWanted={(value) => edit.value(tree, value)}
          />
        </BranchRow>
      </ul>
      {problem !== undefined && (
        <p class="notice bad" role="alert">
          {text("proposeFailed", problem)}
        </p>
      )}
      <p class="quiet">
        {text("historyRead", formatDay(proposal.historyStart), formatDay(proposal.historyEnd), proposal.smallestSample)}
      </p>
      <UsePlan existing={existing} busy={busy} problem={failed} onUse={(replace) => void use(replace)} />
    </div>
  );
}

/** Reads first, so that every choice has its start value when it is drawn. */
function Opening({ id }: { id: string }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    load(id).then(setLoaded, (error: unknown) => setProblem(text("planFailed", messageOf(error))));
  }, [id]);
  if (problem !== undefined) {
    return (
      <p class="notice bad" role="alert">
        {problem}
      </p>
    );
  }
  return loaded ? <Propose {...loaded} /> : <p class="quiet">{text("loading")} …</p>;
}

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  await loadStrings();
  document.title = text("propose");
  const id = passedData().get("id");
  render(id === null ? <p class="notice">{text("noPlan")}</p> : <Opening id={id} />, root);
}

void open();
