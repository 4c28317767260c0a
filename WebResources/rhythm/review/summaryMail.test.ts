import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import type { ReviewInfo, ReviewItemInfo } from "../contracts.g";
import { bodyOf, mailSummary } from "./summaryMail";

/** Who is signed in. */
const manager = "00000000-0000-0000-0000-000000000001";

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
  manager: { id: manager, name: "Max" },
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
    expect(body).toContain("R&amp;D &#39;x&#39;: &lt;img src=x onerror=&quot;x&quot;&gt;");
    expect(body).not.toMatch(/<b>|<img/);
  });

  it("says what was not talked about", () => {
    expect(bodyOf(review([item("Left", { state: "waiting" })]))).toContain("Left (not talked about)");
  });

  it("is a draft to each rep once, from whoever holds the review and not to them", async () => {
    const own = item("Own", { rep: { id: manager, name: "Max" } });
    expect(await mailSummary(review([item("A"), item("B"), own, item("Gone", { rep: null })]))).toBe("mail");
    expect(createRecord).toHaveBeenCalledWith(
      "email",
      expect.objectContaining({
        subject: "Summary: Pipeline review · Rita",
        email_activity_parties: [
          { "partyid_systemuser@odata.bind": `/systemusers(${manager})`, participationtypemask: 1 },
          { "partyid_systemuser@odata.bind": "/systemusers(rita)", participationtypemask: 2 },
        ],
      }),
    );
  });
});
