import { defineConfig } from "vitest/config";

// The rules of the client side; the browser journeys are a program of their own (Tests/Browser).
export default defineConfig({
  test: { projects: ["WebResources", "LocalDataverse/Shell", "Tests/Clients"] },
});
