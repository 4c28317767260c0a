import { formatNumber } from "../../shared/format";
import { text } from "../../shared/text";
import { parentOf, type Branch } from "./tree";
import * as strings from "./strings";

const MostOfATarget = 1e11;

/** What keeps this branch from becoming a target; null when nothing does. */
export function problemOf(tree: Branch, branch: Branch): string | null {
  const parent = parentOf(tree, branch.key);
  const twin = parent?.below.some(
    (other) => other.key !== branch.key && other.metricId === branch.metricId && other.segmentId === branch.segmentId,
  );
  if (twin) return text(strings.problemTwice);
  if (!(branch.share > 0 && branch.share <= 1)) return text(strings.problemShare);
  if (branch.ratio !== null && !(branch.ratio.conversion > 0 && Number.isFinite(branch.ratio.conversion))) {
    return text(strings.problemRatio);
  }
  if (branch.value === null || !(branch.value > 0)) {
    return branch.value === null && parent && !branch.ratio ? text(strings.problemUnknown) : text(strings.problemValue);
  }
  if (branch.value > MostOfATarget) return text(strings.problemHuge, formatNumber(MostOfATarget));
  return branch.counts && !Number.isInteger(branch.value) ? text(strings.problemWhole) : null;
}
