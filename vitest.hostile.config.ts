import { defineConfig } from "vitest/config";

/** Hostile libraries and faults, driven from outside. */
export default defineConfig({
  test: { include: ["tests/hostile/**/*.test.ts"], testTimeout: 120_000 },
});
