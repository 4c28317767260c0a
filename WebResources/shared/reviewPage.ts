import { openPage } from "./xrm";

const Page = "coach_/rhythm/review/review.html";

/** Opens the pipeline review as a page of its own: one that is named, of deals that are named, of a rep, or of everybody whom the user coaches. */
export const openReviewPage = (data: { review?: string; deals?: string; rep?: string }): Promise<void> =>
  openPage(Page, data);
