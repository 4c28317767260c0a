import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import type { ReviewInfo, ReviewItemInfo } from "../contracts.g";
import { bodyOf, draftMail, repsOf } from "./summaryMail";

const item = (name: string, given: Partial<ReviewItemInfo> = {}): ReviewItemInfo => ({
  id: name,
  dealId: name,
  name,
  state: "held",
  reasons: [],
  rep: { id: "rita", name: "Rita" },
  account: null,
  now: { value: 2000, closeDate: "2026-05-31", stage: "Close", on: null },
  currencySymbol: "$",
  before: { value: 1000, closeDate: "2026-04-30", stage: "Propose", on: "2026-03-11T10:00:00Z" },
  changes: [{ what: "value" }, { what: "closedate" }, { what: "dealstage" }],
  done: [],
  doneCount: 0,
  conversationId: null,
  promises: [],
  ...given,
});

const review = (items: ReviewItemInfo[]): ReviewInfo => ({
  id: "review",
  name: "Pipeline review · Rita",
  manager: { id: "max", name: "Max" },
  rep: null,
  date: "2026-03-18",
  isRunning: false,
  mayGoOn: false,
  items,
});

describe("the summary of a review as an e-mail", () => {
  const createRecord = vi.fn(() => Promise.resolve({ id: "mail" }));

  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal("Xrm", { ...userOf(), WebApi: { createRecord } });
  });

  it("tells what changed, as a person reads it", () => {
    const body = bodyOf(review([item("Fabrikam")]));
    for (const part of ["Fabrikam (talked about)", "Value: $2,000, was $1,000", "Stage: Close, was Propose"]) {
      expect(body).toContain(part);
    }
  });

  it("is text whatever people wrote", () => {
    const promise = {
      id: "p",
      rowVersion: null,
      conversationId: "c",
      subject: `<img src=x onerror="x">`,
      day: null,
      state: "open" as const,
      ownerId: null,
      ownerName: "R&D 'x'",
      isDropped: false,
      why: null,
    };
    const body = bodyOf(review([item("<b>Bold</b>", { promises: [promise] })]));
    expect(body).toContain("R&#38;D &#39;x&#39;: &#60;img src=x onerror=&#34;x&#34;&#62;");
    expect(body).not.toMatch(/<b>|<img/);
  });

  it("says what was not talked about", () => {
    expect(bodyOf(review([item("Left", { state: "waiting" })]))).toContain("Left (not talked about)");
  });

  it("goes once to each rep, and not to whoever held the review", () => {
    const own = item("Own", { rep: { id: "max", name: "Max" } });
    expect(repsOf(review([item("A"), item("B"), own, item("Gone", { rep: null })]))).toEqual(["rita"]);
  });

  it("is a draft of the manager's to the reps", async () => {
    expect(await draftMail(review([item("A")]))).toBe("mail");
    expect(createRecord).toHaveBeenCalledWith(
      "email",
      expect.objectContaining({
        subject: "Summary: Pipeline review · Rita",
        email_activity_parties: [
          { "partyid_systemuser@odata.bind": "/systemusers(max)", participationtypemask: 1 },
          { "partyid_systemuser@odata.bind": "/systemusers(rita)", participationtypemask: 2 },
        ],
      }),
    );
  });
});
