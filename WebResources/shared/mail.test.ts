import { beforeEach, describe, expect, it, vi } from "vitest";
import { userOf } from "../testing/xrm";
import { draftMail, encode, list } from "./mail";

const own = "00000000-0000-0000-0000-000000000001";

it("what people wrote is text in a mail, and its lines stay lines", () => {
  expect(encode(`<b>R&D</b> "x" 'y'\nand more`)).toBe(
    "&lt;b&gt;R&amp;D&lt;/b&gt; &quot;x&quot; &#39;y&#39;<br>and more",
  );
});

it("a list of nothing is nothing", () => expect(list([])).toBe(""));

describe("a draft", () => {
  const createRecord = vi.fn((_: string, row: Record<string, unknown>) => Promise.resolve({ id: "mail", row }));
  const made = () => createRecord.mock.calls[0]?.[1];

  beforeEach(() => {
    createRecord.mockClear();
    vi.stubGlobal("Xrm", { ...userOf(), WebApi: { createRecord } });
  });

  it("goes from whoever is signed in to each of the others once", async () => {
    expect(await draftMail({ subject: "s", body: "b", to: ["rita", own, "rita", "max"] })).toBe("mail");
    expect(made()?.email_activity_parties).toEqual([
      { "partyid_systemuser@odata.bind": `/systemusers(${own})`, participationtypemask: 1 },
      { "partyid_systemuser@odata.bind": "/systemusers(rita)", participationtypemask: 2 },
      { "partyid_systemuser@odata.bind": "/systemusers(max)", participationtypemask: 2 },
    ]);
  });

  it("is about a record by the name that the relationship has", async () => {
    const regarding = { table: "coach_alignmentplan", path: "/coach_alignmentplans(1)" };
    await draftMail({ subject: "s", body: "b", to: [], regarding });
    expect(made()).toHaveProperty(["regardingobjectid_coach_alignmentplan_email@odata.bind"], regarding.path);
  });

  it("is about nothing where no record is named", async () => {
    await draftMail({ subject: "s", body: "b", to: [] });
    expect(Object.keys(made() ?? {}).filter((name) => name.startsWith("regarding"))).toEqual([]);
  });
});
