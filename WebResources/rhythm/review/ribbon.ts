import { openReviewPage } from "../../shared/reviewPage";
import { loadStrings, text } from "../../shared/text";
import { bareId, xrm } from "../../shared/xrm";
import { dealsOf } from "./dealsOf";
import { Most } from "./order";
import * as strings from "./strings";

/** The commands that open a pipeline review. */
interface Reference {
  Id: string;
}

/** List command: SelectedControlSelectedItemReferences. */
export const reviewSelected = (references: Reference[]): Promise<void> =>
  openReviewPage({ deals: references.map(({ Id }) => bareId(Id)).join(",") });

/** List command of accounts: their open deals are reviewed. */
export async function reviewAccounts(references: Reference[]): Promise<void> {
  const deals = await dealsOf(references.map(({ Id }) => bareId(Id)));
  if (deals.length > 0) return openReviewPage({ deals: deals.slice(0, Most).join(",") });
  await loadStrings();
  await xrm().Navigation.openAlertDialog({ text: text(strings.noDealsOfAccounts) });
}

/** Form command of a review: PrimaryControl is the form context. */
export const openReview = (form: Xrm.FormContext): Promise<void> =>
  openReviewPage({ review: bareId(form.data.entity.getId()) });
