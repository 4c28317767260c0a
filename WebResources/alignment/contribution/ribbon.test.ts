import { beforeEach, describe, expect, it, vi } from "vitest";
import { openCounted, openCountedOfSelected } from "./ribbon";

describe("the command Open what counted", () => {
  const openForm = vi.fn(() => Promise.resolve());
  const openAlertDialog = vi.fn(() => Promise.resolve());
  const retrieveRecord = vi.fn(() => Promise.resolve({ coach_sourcetable: "phonecall", coach_sourceid: "c1" }));

  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal("Xrm", { Navigation: { openForm, openAlertDialog }, WebApi: { retrieveRecord } });
  });

  it("opens the record behind the contribution of a form", async () => {
    await openCounted({
      data: { entity: { getId: () => "{7F1C5E6A-0000-4000-8000-00000000000A}" } },
    } as unknown as Xrm.FormContext);
    expect(retrieveRecord).toHaveBeenCalledWith(
      "coach_contribution",
      "7f1c5e6a-0000-4000-8000-00000000000a",
      "?$select=coach_sourcetable,coach_sourceid",
    );
    expect(openForm).toHaveBeenCalledWith({ entityName: "phonecall", entityId: "c1" });
  });

  it("opens the record behind the selected line of a list", async () => {
    await openCountedOfSelected([{ Id: "{A}" }]);
    expect(openForm).toHaveBeenCalledOnce();
  });

  it("does nothing where no line is selected", async () => {
    await openCountedOfSelected([]);
    expect(retrieveRecord).not.toHaveBeenCalled();
  });

  it("says why where the record cannot be opened", async () => {
    openForm.mockRejectedValueOnce(new Error("The phone call was deleted."));
    await openCountedOfSelected([{ Id: "a" }]);
    expect(openAlertDialog).toHaveBeenCalledWith({ text: "The phone call was deleted." });
  });
});
