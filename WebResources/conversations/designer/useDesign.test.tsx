import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { coach_template_statuscode } from "../../shared/model.g";
import { draw } from "../../testing/draw";
import { userOf } from "../../testing/xrm";
import type { TemplateFindingInfo } from "../contracts.g";
import type { Design } from "./design";
import { Findings } from "./Findings";
import { useDesign, type Editing } from "./useDesign";

const store = vi.hoisted(() => ({ check: vi.fn<() => Promise<TemplateFindingInfo[]>>(), save: vi.fn() }));
vi.mock("./templateStore", () => store);

const design: Design = {
  head: {
    name: "Deal",
    model: 104500007,
    type: 104500000,
    process: 104500001,
    gap: null,
    minutes: 30,
    description: "",
    tables: [],
    stages: [],
  },
  sections: [],
};
const standing = { id: "1", version: 1, status: coach_template_statuscode.Draft, revises: null };
const finding: TemplateFindingInfo = { isError: true, text: "No question.", sectionId: null, questionId: null };
const renamed = { ...design, head: { ...design.head, name: "Fleet" } };

describe("a template that is designed", () => {
  let editing: Editing;
  function Page() {
    editing = useDesign({ standing, design });
    return <Findings findings={editing.findings} />;
  }
  const shown = () => document.querySelector("[role=status]")?.textContent;
  const saved = (changed: Design) =>
    act(async () => {
      editing.change(changed);
      await editing.flush();
    });

  beforeEach(async () => {
    vi.clearAllMocks();
    store.save.mockResolvedValue(undefined);
    vi.stubGlobal("Xrm", userOf());
    await draw(null);
  });

  it("has nothing to put right only once that is known", async () => {
    let checked: (found: TemplateFindingInfo[]) => void = () => undefined;
    store.check.mockReturnValue(new Promise((resolve) => (checked = resolve)));
    await draw(<Page />);
    const before = shown();
    checked([]);
    await vi.waitFor(() => expect([before, shown()]).toEqual(["", "Nothing to put right."]));
  });

  it.each([
    ["keeps what was found", [finding], "One thing to put right before it can be published"],
    ["says no longer that nothing is wrong", [], ""],
  ])("%s while it cannot be checked", async (_, found, words) => {
    store.check.mockResolvedValueOnce(found).mockRejectedValueOnce(new Error("no network"));
    await draw(<Page />);
    await saved(renamed);
    expect(shown()).toBe(words);
  });

  it("is saved when the page goes away", async () => {
    store.check.mockResolvedValue([]);
    await draw(<Page />);
    await act(() => {
      editing.change(renamed);
      window.dispatchEvent(new Event("pagehide"));
    });
    expect(store.save).toHaveBeenCalledWith("1", design, renamed);
  });
});
