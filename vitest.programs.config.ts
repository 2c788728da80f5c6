import { defineConfig } from "vitest/config";
import { testChangedPdf } from "./scripts/changed-pdf.mjs";

/** Tests that need programs besides Node: tmux, less, jq, fzf. */
export default defineConfig({
  plugins: [testChangedPdf.plugin],
  test: { include: ["tests/with-programs/**/*.test.ts"], testTimeout: 30_000, server: testChangedPdf.server },
});
