import { defineConfig } from "vitest/config";

/** Tests that need programs besides Node: tmux, less, jq, fzf. */
export default defineConfig({
  test: { include: ["tests/with-programs/**/*.test.ts"], testTimeout: 30_000 },
});
