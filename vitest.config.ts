import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/with-programs/**", "tests/slow/**", "tests/package/**"],
    coverage: { include: ["src/**"] },
  },
});
