import { beforeEach, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import { whyWords } from "./ScoreTogether";

const session = { coachId: "1", coachName: "Astrid", why: "never", count: 0, lastOn: null };

beforeEach(() => vi.stubGlobal("Xrm", userOf()));

it("says why it is time to score a performance with a coach", () => {
  expect(whyWords(session)).toBe("has never scored a performance that another scored too");
  expect(whyWords({ ...session, why: "apart", count: 6 })).toBe(
    "gives more or less than others who watched the same (6 times): say together what each level is",
  );
  expect(whyWords({ ...session, why: "longAgo", count: 2, lastOn: "2026-01-05T10:00:00Z" })).toMatch(
    /^last scored together with another on .*5/,
  );
  expect(whyWords({ ...session, why: "fewest", count: 2 })).toBe(
    "scored together with others least often (2 times in a year)",
  );
});
