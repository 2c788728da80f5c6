import { defineConfig } from "vitest/config";

/** Tests of the package: packed, installed from the registry's own packages, and run on every Node that is supported. */
export default defineConfig({
  test: { include: ["tests/package/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 180_000 },
});
