import type { ProposedBranchInfo } from "../contracts.g";
import { asNeeded, flat, type Branch } from "./tree";

/** An answer for a branch, and what it was below when it was asked for. */
interface Answer {
  proposed: ProposedBranchInfo;
  below: string | undefined;
}

const aimOf = ({ metricId, segmentId }: Pick<ProposedBranchInfo, "metricId" | "segmentId">): string =>
  `${metricId} ${segmentId ?? ""}`;

/** The ratios that were asked for, put in: by the tree as it was sent, because it may have changed since. */
export function answered(tree: Branch, sent: Branch, answer: ProposedBranchInfo): Branch {
  const found = new Map<number, Answer>();
  const collect = (branch: Branch, proposed: ProposedBranchInfo, above?: Branch): void => {
    found.set(branch.key, { proposed, below: above && aimOf(above) });
    branch.below.forEach((below, index) => {
      const next = proposed.below[index];
      if (next) collect(below, next, branch);
    });
  };
  collect(sent, answer);
  return adopted(tree, found);
}

function adopted(above: Branch, found: Map<number, Answer>): Branch {
  const answerFor = (branch: Branch): ProposedBranchInfo | undefined => {
    const answer = found.get(branch.key);
    const holds = answer && aimOf(answer.proposed) === aimOf(branch) && answer.below === aimOf(above);
    return holds ? answer.proposed : undefined;
  };
  /** History may know better than equally how those of one metric divide; a person knows best. */
  const divides = (branch: Branch): boolean => {
    const group = above.below.filter((below) => below.metricId === branch.metricId);
    return (
      group.some((below) => below.pending) &&
      group.every(
        (below) => below.shareSource !== "asked" && below.shareSource !== "plan" && answerFor(below) !== undefined,
      )
    );
  };
  return {
    ...above,
    below: above.below.map((branch) => {
      const answer = answerFor(branch);
      const known = answer && branch.pending;
      if (!answer || !(known || divides(branch))) return adopted(branch, found);
      const changed = {
        ...branch,
        ...(divides(branch) && { share: answer.share, shareSource: answer.shareSource }),
        ...(known && { ratio: answer.ratio, considered: answer.considered, pending: false }),
      };
      return adopted(asNeeded(above, changed), found);
    }),
  };
}

/** Nothing could be looked up: those that waited are left to the person. */
export const unanswered = (tree: Branch): Branch => ({ ...tree, pending: false, below: tree.below.map(unanswered) });

export const isPending = (tree: Branch): boolean => flat(tree).some((branch) => branch.pending);
