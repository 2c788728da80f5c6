import { defineConfig } from "vitest/config";

/** Tests that take long: many processes at once, kills, locks held for seconds. */
export default defineConfig({
  test: { include: ["tests/slow/**/*.test.ts"], testTimeout: 120_000 },
});
