import { expect, it } from "vitest";
import { sentence } from "./SecondScores";

const found = {
  coachId: "1",
  coachName: "Astrid",
  count: 12,
  agreement: 0.61,
  leniency: 0.4,
  from: 0.1,
  to: 0.7,
  pairs: [],
};

it("says how much more somebody gives, with its interval and how many it rests on", () => {
  expect(sentence(found)).toBe(
    "0.4 levels more than the other coach on average (0.1 to 0.7, of 12): look at one performance together and say what each level is. Agreement beyond chance (weighted kappa): 0.61.",
  );
});

it("says how much less", () => {
  expect(sentence({ ...found, leniency: -0.4, from: -0.7, to: -0.1 })).toMatch(
    /^0\.4 levels less .*\(0\.1 to 0\.7, of 12\)/,
  );
});

it("sees no difference where the interval holds none", () => {
  expect(sentence({ ...found, from: -0.1 })).toMatch(/^No difference .*\(-0\.1 to 0\.7 levels, of 12\)/);
});

it("says that it cannot tell where there are too few", () => {
  expect(sentence({ ...found, count: 3, agreement: null, leniency: null, from: null, to: null })).toMatch(
    /^3 performances .* too few/,
  );
});
