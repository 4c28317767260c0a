import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { draw } from "../../testing/draw";
import { record } from "../../testing/record";
import { question } from "../../testing/talk";
import { userOf } from "../../testing/xrm";
import type { RecordInfo } from "../contracts.g";
import type { Typed } from "./answer";
import { EvidenceField } from "./EvidenceField";

const activity = { activityid: "call", activitytypecode: "phonecall", subject: "The call", modifiedon: "2026-03-18" };
const send = vi.hoisted(() => vi.fn());
vi.mock("../../shared/webApi", () => ({ send }));

describe("evidence", () => {
  let answers: (value: { value: (typeof activity)[] }) => void = () => undefined;
  const onChange = vi.fn<(typed: Typed) => void>();
  function Field({ about }: { about: RecordInfo | null }) {
    const [answer, setAnswer] = useState<Typed | null>(null);
    const change = (typed: Typed) => {
      onChange(typed);
      setAnswer(typed);
    };
    return <EvidenceField question={question()} record={about} answer={answer} onChange={change} />;
  }
  const choose = (at: number) =>
    act(() => document.querySelectorAll<HTMLInputElement>("input[type=radio]")[at]?.click());
  const answer = () =>
    act(async () => {
      answers({ value: [activity] });
      await new Promise((done) => setTimeout(done));
    });
  const list = () => document.querySelector("select");

  beforeEach(async () => {
    vi.clearAllMocks();
    send.mockImplementation(() => new Promise((resolve) => (answers = resolve)));
    vi.stubGlobal("Xrm", userOf());
    await draw(null);
  });

  it("that is claimed by now asks for no record, however late the activities come", async () => {
    await draw(<Field about={record()} />);
    await choose(2);
    await choose(1);
    await answer();
    expect([list(), onChange.mock.calls.at(-1)?.[0].number]).toEqual([null, 1]);
  });

  it("about nothing that one may read has no activities, and asks for none", async () => {
    await draw(<Field about={null} />);
    await choose(2);
    expect([document.querySelector(".bad")?.textContent, send.mock.calls.length]).toEqual([
      "No activity about this record shows anything yet: make one, or say that it is claimed.",
      0,
    ]);
  });

  it("that is shown by a record leaves the focus on what is chosen", async () => {
    await draw(<Field about={record()} />);
    await choose(2);
    await answer();
    list()?.focus();
    await act(() => {
      const found = list();
      if (found) found.selectedIndex = 1;
      found?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect([list(), document.activeElement === document.querySelector("input:checked")]).toEqual([null, true]);
  });
});
