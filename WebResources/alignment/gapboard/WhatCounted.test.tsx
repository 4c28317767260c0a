import { beforeEach, describe, expect, it, vi } from "vitest";
import { draw } from "../../testing/draw";
import { target } from "../../testing/figures";
import { userOf } from "../../testing/xrm";
import type { Counted } from "./counted";
import { WhatCounted } from "./WhatCounted";

const row = (given: Partial<Counted>): Partial<Counted> => ({
  coach_contributionid: crypto.randomUUID(),
  coach_name: "Offer",
  coach_date: "2026-03-10",
  coach_value: 1,
  coach_sourcetable: "email",
  coach_sourceid: crypto.randomUUID(),
  coach_share: 100,
  coach_distinctkey: null,
  _coach_targetid_value: "t1",
  ...given,
});

describe("the list of what counted", () => {
  const asked: string[] = [];
  const values = async (rows: Partial<Counted>[], alike: Partial<Counted>[] = []) => {
    const retrieveMultipleRecords = vi.fn((_: string, query: string) => {
      asked.push(query);
      return Promise.resolve({ entities: asked.length === 1 ? rows : alike });
    });
    vi.stubGlobal("Xrm", { ...userOf(), WebApi: { retrieveMultipleRecords } });
    await draw(<WhatCounted target={target()} on="2026-03-31" onClose={() => undefined} />);
    await vi.waitFor(() => expect(document.querySelectorAll("tbody tr")).toHaveLength(rows.length));
    return [...document.querySelectorAll("tbody td.number")].map((cell) => cell.textContent);
  };

  beforeEach(async () => {
    asked.length = 0;
    await draw(null);
  });

  it("says which share is credited where it is not all of it", async () => {
    const shown = await values([
      row({ coach_value: 1500, coach_share: 60 }),
      row({ coach_value: 2500 }),
      row({ coach_value: 9, coach_share: null }),
    ]);
    expect(shown).toEqual(["1,500share of 60%", "2,500", "9"]);
  });

  it("asks nothing more where each record counts for itself", async () => {
    await values([row({}), row({ coach_value: 0 }), row({ coach_distinctkey: "<OFFER>" })]);
    expect(asked).toHaveLength(1);
  });

  it("says what is counted with another record of the same thing", async () => {
    const offer = row({ coach_value: 0, coach_distinctkey: "<O'FFER>" });
    expect(await values([offer, row({})], [offer, row({ coach_distinctkey: "<O'FFER>" })])).toEqual([
      "0counted with another",
      "1",
    ]);
    expect(asked[1]).toContain("_coach_targetid_value eq t1 and (coach_distinctkey eq '%3CO''FFER%3E')");
  });

  it("does not say so of one that is worth nothing by itself", async () => {
    const offer = row({ coach_value: 0, coach_distinctkey: "<OFFER>" });
    const elsewhere = row({ coach_distinctkey: "<OFFER>", _coach_targetid_value: "t2" });
    expect(await values([offer], [offer, elsewhere])).toEqual(["0"]);
  });
});
