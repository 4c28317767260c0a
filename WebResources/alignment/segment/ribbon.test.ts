import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import { coach_segmenttable } from "../../shared/model.g";
import { hand } from "../views/hand";
import { takeFromView } from "./ribbon";

const view = { table: "opportunity", name: "Open Opportunities", fetchXml: "<fetch />" };

describe("the Take from a view command", () => {
  const navigateTo = vi.fn<(page: { data: string }) => Promise<void>>();
  const values: Record<string, unknown> = {};
  const form = {
    getAttribute: (name: string) => ({
      getValue: () => values[name],
      setValue: (value: unknown) => (values[name] = value),
    }),
    getControl: () => ({ setFocus: () => undefined }),
  } as unknown as Xrm.FormContext;

  beforeEach(() => {
    vi.stubGlobal("Xrm", { ...userOf(), Navigation: { navigateTo } });
    for (const name of Object.keys(values)) Reflect.deleteProperty(values, name);
    navigateTo.mockReset().mockImplementation(() => {
      hand(view);
      return Promise.resolve();
    });
  });

  it("offers the views of the table that is chosen, else of accounts", async () => {
    await takeFromView(form);
    values["coach_table"] = coach_segmenttable.Opportunity;
    await takeFromView(form);
    expect(navigateTo.mock.calls.map(([page]) => page.data)).toEqual(["table=account", "table=opportunity"]);
  });

  it("fills in the table, the query and the name", async () => {
    await takeFromView(form);
    expect(values).toEqual({
      coach_table: coach_segmenttable.Opportunity,
      coach_fetchxml: "<fetch />",
      coach_name: "Open Opportunities",
    });
  });

  it("keeps a name that is there", async () => {
    values["coach_name"] = "Big deals";
    await takeFromView(form);
    expect(values["coach_name"]).toBe("Big deals");
  });

  it("changes nothing when the dialog is closed", async () => {
    hand(view);
    navigateTo.mockImplementation(() => Promise.resolve());
    await takeFromView(form);
    expect(values).toEqual({});
  });
});
