import { defineConfig } from "vitest/config";

// Clients of others against LocalDataverse: one organisation for all, installed and started only when NPM_CLIENTS says so.
export default defineConfig({
  test: {
    name: "Clients",
    include: ["**/*.test.mjs"],
    globalSetup: "support/organisation.mjs",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
