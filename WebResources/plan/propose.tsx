import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { formatDay } from "../shared/format";
import { loadStrings, text } from "../shared/strings";
import { messageOf, passedData } from "../shared/xrm";
import {
  createTargets,
  proposePlan,
  readLastWish,
  readLibrary,
  readPlan,
  type Library,
  type Plan,
  type Wish,
} from "./planStore";
import { ProposedTree } from "./ProposedTree";
import { isComplete, type Proposal } from "./tree";
import { WishForm } from "./WishForm";

interface Loaded {
  plan: Plan;
  library: Library;
  last: Partial<Wish>;
}

async function load(id: string): Promise<Loaded> {
  const [plan, library] = await Promise.all([readPlan(id), readLibrary()]);
  return { plan, library, last: await readLastWish(plan) };
}

function Propose({ plan, library, last }: Loaded) {
  const [wish, setWish] = useState<Wish>({
    result: library.results[0]?.id ?? "",
    value: 0,
    objective: library.objectives[0]?.id ?? "",
    objectiveSegment: "",
    activity: library.activities[0]?.id ?? "",
    activitySegment: "",
    ...last,
  });
  const [proposal, setProposal] = useState<Proposal>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const run = async (work: () => Promise<void>, failed: "proposeFailed" | "createFailed") => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(text(failed, messageOf(error)));
    }
    setBusy(false);
  };
  const propose = () => run(async () => setProposal(await proposePlan(plan, wish)), "proposeFailed");
  const create = (levels: Proposal["levels"]) =>
    run(async () => {
      await createTargets(plan, levels);
      window.close();
    }, "createFailed");

  return (
    <div class="propose">
      <header>
        <h1>{text("proposeFor", plan.repName)}</h1>
        <p class="quiet">
          {plan.name} · {formatDay(plan.start)} – {formatDay(plan.end)}
        </p>
      </header>
      <WishForm
        library={library}
        wish={wish}
        busy={busy}
        onChange={(changed) => {
          setWish(changed);
          setProposal(undefined);
        }}
        onPropose={() => void propose()}
      />
      {problem !== undefined && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      {proposal && (
        <section aria-live="polite">
          <ProposedTree levels={proposal.levels} onChange={(levels) => setProposal({ ...proposal, levels })} />
          <p class="quiet">
            {text(
              "historyRead",
              formatDay(proposal.historyStart),
              formatDay(proposal.historyEnd),
              proposal.smallestSample,
            )}
          </p>
          {plan.targets > 0 && <p class="notice">{text("targetsThere", plan.targets)}</p>}
          <button
            class="primary"
            disabled={busy || !isComplete(proposal.levels)}
            onClick={() => void create(proposal.levels)}
          >
            {text("createTargets")}
          </button>
        </section>
      )}
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
