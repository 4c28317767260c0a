import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { draw } from "../../testing/draw";
import { userOf } from "../../testing/xrm";
import { emptyFields, fieldsOf, type Fields } from "./draft";
import { HowOften } from "./HowOften";

const onChange = vi.fn<(changed: Partial<Fields>) => void>();

beforeEach(() => {
  onChange.mockClear();
  vi.stubGlobal("Xrm", userOf());
});

it("takes the weekday of the start where a rule of one's own becomes one of weeks", async () => {
  // A Tuesday.
  const row = { coach_recurrence: "FREQ=MONTHLY;BYMONTHDAY=15", coach_start: "2026-03-17T09:00:00Z" };
  await draw(<HowOften fields={{ ...emptyFields("", 92), ...fieldsOf(row) }} zones={[]} onChange={onChange} />);
  const how = document.querySelector("select");
  await act(() => {
    if (how) how.value = "weekly";
    how?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(onChange).toHaveBeenCalledWith({ preset: "weekly", days: ["TU"] });
});
