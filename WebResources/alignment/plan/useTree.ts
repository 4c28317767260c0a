import { useLayoutEffect, useState } from "preact/hooks";
import { messageOf } from "../../shared/xrm";
import { answered, isPending, unanswered } from "./answers";
import { problemOf } from "./check";
import type { Edit } from "./edit";
import { withMetric, withOneMore, without, withSegment } from "./growth";
import { proposePlan, type Library } from "./planStore";
import { withShare } from "./shares";
import { flat, parentOf, withRatio, withValue, type Branch } from "./tree";
import { text } from "../../shared/text";
import * as strings from "./strings";

export interface GrowingTree {
  tree: Branch;
  /** How much was wanted before anything below changed it. */
  wanted: number | null;
  edit: Edit;
  backToWanted: () => void;
  /** Why history could not be looked up. */
  problem: string | undefined;
}

/** The tree as it is changed; what a change makes unknown is looked up on the server. */
export function useTree(planId: string, start: Branch, library: Library): GrowingTree {
  const [tree, setTree] = useState(start);
  const [wanted, setWanted] = useState(start.value);
  const [problem, setProblem] = useState<string>();
  const [focus, setFocus] = useState<string>();

  useLayoutEffect(() => {
    if (focus !== undefined) document.getElementById(focus)?.focus();
  }, [focus]);

  const lookUp = async (sent: Branch) => {
    // What is there twice would be refused, and is said in place.
    if (!isPending(sent) || flat(sent).some((branch) => problemOf(sent, branch) === text(strings.problemTwice))) return;
    try {
      const proposal = await proposePlan(planId, sent);
      setProblem(undefined);
      setTree((current) => answered(current, sent, proposal.result));
    } catch (error) {
      setProblem(text(strings.proposeFailed, messageOf(error)));
      setTree(unanswered);
    }
  };
  const change = (changed: Branch) => {
    setTree(changed);
    void lookUp(changed);
  };
  const edit: Edit = {
    value: (branch, value) => {
      if (branch.key === tree.key) setWanted(value);
      setTree(withValue(tree, branch.key, value));
    },
    share: (branch, share) => setTree(withShare(tree, branch.key, share)),
    ratio: (branch, ratio) => setTree(withRatio(tree, branch.key, ratio)),
    metric: (branch, id) => {
      const metric = library.metrics.find((each) => each.id === id);
      if (metric) change(withMetric(tree, branch.key, metric));
    },
    segment: (branch, id) =>
      change(withSegment(tree, branch.key, library.segments.find((each) => each.id === id) ?? null)),
    add: (parent) => {
      const grown = withOneMore(tree, parent.key, library.metrics, library.segments);
      change(grown.tree);
      setFocus(`metric-${String(grown.key)}`);
    },
    remove: (branch) => {
      setTree(without(tree, branch.key));
      setFocus(`add-${String(parentOf(tree, branch.key)?.key ?? tree.key)}`);
    },
  };
  return { tree, wanted, edit, problem, backToWanted: () => setTree(withValue(tree, tree.key, wanted)) };
}
