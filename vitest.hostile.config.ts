import { defineConfig } from "vitest/config";

/** Hostile libraries and faults, driven from outside. */
export default defineConfig({
  // Files share modules, and with them the processes of many runs.
  test: { include: ["tests/hostile/**/*.test.ts"], testTimeout: 120_000, isolate: false },
});
