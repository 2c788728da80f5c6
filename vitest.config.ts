import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Ten times what the longest takes on an idle machine: machines are shared.
    testTimeout: 30_000,
    exclude: ["tests/with-programs/**", "tests/slow/**", "tests/package/**"],
    // Of a suite that loads a machine, on a machine that others load: a timeout must mean that something hangs.
    testTimeout: 30_000,
    coverage: { include: ["src/**"] },
  },
});
