import { useEffect, useState } from "preact/hooks";
import { formatDay } from "../../shared/dates";
import { openPanel } from "../../shared/openPanel";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import type { ProposalDocument } from "../contracts.g";
import { isPending } from "./answers";
import { BranchRow } from "./BranchRow";
import { problemOf } from "./check";
import { proposePlan, putOnPlan, readLibrary, readPlan, readTargets, type Library, type Plan } from "./planStore";
import * as strings from "./strings";
import { asPlanned, flat, fromServer, type Branch } from "./tree";
import { UsePlan } from "./UsePlan";
import { useTree } from "./useTree";
import { Wanted } from "./Wanted";

interface Loaded {
  plan: Plan;
  existing: number;
  library: Library;
  proposal: ProposalDocument;
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
  asked: strings.fromLibrary,
  plan: strings.fromPlan,
  own: strings.fromOwn,
  team: strings.fromTeam,
  library: strings.fromLibrary,
} as const;

function Propose({ plan, existing, library, proposal, start }: Loaded) {
  const { tree, wanted, edit, backToWanted, problem } = useTree(plan.id, start, library);
  const [tried, setTried] = useState(false);
  const work = useWork(strings.useFailed);

  const usual = tree.metricId === start.metricId ? proposal.usual : null;

  // What was wrong with the plan is not said of the one that it has become.
  useEffect(() => work.setProblem(undefined), [tree]);

  const use = async (replace: boolean) => {
    setTried(true);
    const wrong = flat(tree).find((branch) => problemOf(tree, branch) !== null);
    const flaw = wrong
      ? strings.correctFirst
      : tree.below.length === 0
        ? strings.objectiveFirst
        : isPending(tree)
          ? strings.waitForRatios
          : undefined;
    if (flaw) {
      work.setProblem(text(flaw));
      document.getElementById(wrong ? `needed-${String(wrong.key)}` : `add-${String(tree.key)}`)?.focus();
    } else if (await work.run(() => putOnPlan(plan, tree, replace))) window.close();
  };

  return (
    <div class="propose">
      <header>
        <h1>{text(strings.proposeFor, plan.repName)}</h1>
        <p class="quiet">
          {plan.name} · {formatDay(plan.start)} – {formatDay(plan.end)} · {text(began[proposal.from])}
        </p>
      </header>
      <ul class="tree" aria-label={text(strings.proposal)}>
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
      <Problem message={problem} />
      <p class="quiet">
        {text(
          strings.historyRead,
          formatDay(proposal.historyStart),
          formatDay(proposal.historyEnd),
          proposal.smallestSample,
        )}
      </p>
      <UsePlan existing={existing} busy={work.busy} problem={work.problem} onUse={(replace) => void use(replace)} />
    </div>
  );
}

/** Reads first, so that every choice has its start value when it is drawn. */
function Opening({ id }: { id: string }) {
  return <Read of={useRead(() => load(id), strings.planFailed, [id])}>{(loaded) => <Propose {...loaded} />}</Read>;
}

void openPanel(strings.propose, (data) => {
  const id = data.get("id");
  return id === null ? <p class="notice">{text(strings.noPlan)}</p> : <Opening id={id} />;
});
