import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Ten times what the longest takes on an idle machine: machines are shared.
    testTimeout: 30_000,
    exclude: ["tests/with-programs/**", "tests/slow/**", "tests/package/**", "tests/hostile/**"],
    coverage: { include: ["src/**"] },
  },
});
