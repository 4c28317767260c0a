import { formatRatio, withUnit } from "../../shared/format";
import { text } from "../../shared/text";
import type { TargetFigures } from "../contracts.g";
import * as strings from "./strings";

/**
 * The ratio that manager and rep talk about. A conversion says what one unit yields of its parent; below one it is easier to
 * say the other way round: 0.0667 new customers a call are 15 calls for one.
 */
export function conversionText(target: TargetFigures, parentUnit: string): string | null {
  const { plannedConversion: planned, actualConversion: actual } = target;
  if (planned === null || planned <= 0) return null;
  const manyForOne = planned < 1;
  const unit = manyForOne ? target.unit : parentUnit;
  const shown = (conversion: number | null) =>
    conversion === null || conversion <= 0
      ? text(strings.notYet)
      : formatRatio(manyForOne ? 1 / conversion : conversion);
  return text(manyForOne ? strings.manyForOne : strings.eachBrings, withUnit(shown(actual), unit), shown(planned));
}
