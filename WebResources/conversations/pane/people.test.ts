import { beforeEach, describe, expect, it, vi } from "vitest";
import { astrid, conversation, kim } from "../../testing/talk";
import { userOf } from "../../testing/xrm";
import { promisersOf } from "./people";

const names = (given = conversation()) => promisersOf(given).map(({ name }) => name);
const signedInAs = (id: string) => {
  const user = userOf();
  const settings = user.Utility.getGlobalContext();
  settings.userSettings.userId = `{${id.toUpperCase()}}`;
  vi.stubGlobal("Xrm", { Utility: { getGlobalContext: () => settings } });
};

describe("who can promise in a conversation", () => {
  beforeEach(() => signedInAs(astrid.id));

  it("is the rep first, then who leads it", () => {
    expect(names()).toEqual(["Kim", "Astrid"]);
  });

  it("are the coaches beside the manager too, each once", () => {
    expect(names(conversation({ coaches: [astrid, { id: "c", name: "Caleb" }] }))).toEqual(["Kim", "Astrid", "Caleb"]);
  });

  it("is the rep alone, for the rep", () => {
    signedInAs(kim.id);
    expect(names()).toEqual(["Kim"]);
  });
});
