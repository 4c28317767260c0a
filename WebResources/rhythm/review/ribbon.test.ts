import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import { openReview, reviewAccounts, reviewSelected } from "./ribbon";

const page = (data: string) => ({
  pageType: "webresource",
  webresourceName: "coach_/rhythm/review/review.html",
  data,
});

describe("the commands of pipeline reviews", () => {
  const navigateTo = vi.fn(() => Promise.resolve());
  const openAlertDialog = vi.fn(() => Promise.resolve());
  const retrieveMultipleRecords = vi.fn();

  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal("Xrm", {
      ...userOf(),
      Navigation: { navigateTo, openAlertDialog },
      WebApi: { retrieveMultipleRecords },
    });
  });

  it("open a page with the deals that are chosen", async () => {
    await reviewSelected([{ Id: "{AA}" }, { Id: "bb" }]);
    expect(navigateTo).toHaveBeenCalledWith(page("deals=aa%2Cbb"), { target: 1 });
  });

  it("open the review of a form", async () => {
    const form = { data: { entity: { getId: () => "{AA}" } } } as unknown as Xrm.FormContext;
    await openReview(form);
    expect(navigateTo).toHaveBeenCalledWith(page("review=aa"), { target: 1 });
  });

  it("open a page with the open deals of the accounts that are chosen", async () => {
    retrieveMultipleRecords.mockResolvedValue({ entities: [{ opportunityid: "one" }, { opportunityid: "two" }] });
    await reviewAccounts([{ Id: "{AA}" }]);
    expect(String(retrieveMultipleRecords.mock.calls[0]?.[1])).toContain(
      "statecode eq 0 and (_parentaccountid_value eq aa or _customerid_value eq aa)",
    );
    expect(navigateTo).toHaveBeenCalledWith(page("deals=one%2Ctwo"), { target: 1 });
  });

  it("say so where the accounts have no open deal", async () => {
    retrieveMultipleRecords.mockResolvedValue({ entities: [] });
    await reviewAccounts([{ Id: "{AA}" }]);
    expect([navigateTo.mock.calls.length, openAlertDialog.mock.calls.length]).toEqual([0, 1]);
  });
});
