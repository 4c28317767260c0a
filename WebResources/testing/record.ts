import type { RecordInfo } from "../conversations/contracts.g";
import { opportunity } from "../shared/model.g";

/** A deal of which nothing is known; a test says only what it is about. */
export const record = (given: Partial<RecordInfo> = {}): RecordInfo => ({
  table: opportunity.logicalName,
  id: "1",
  name: "Fleet",
  stage: null,
  stageValue: null,
  value: null,
  currencySymbol: null,
  closeDate: null,
  timesPutOff: 0,
  nextStep: null,
  repId: null,
  repName: "",
  account: null,
  ...given,
});
