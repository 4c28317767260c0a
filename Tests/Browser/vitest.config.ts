import { defineConfig } from "vitest/config";

// One organisation, one browser, journeys one after the other: they build on what the one before left.
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    globalSetup: "support/organisation.ts",
    fileParallelism: false,
    sequence: { concurrent: false },
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // As long as any other waiting may take (see signIn).
    expect: { poll: { timeout: 15_000 } },
    bail: 0,
  },
});
