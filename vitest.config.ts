import { defineConfig } from "vitest/config";
import { testChangedPdf } from "./scripts/changed-pdf.mjs";

export default defineConfig({
  plugins: [testChangedPdf.plugin],
  test: {
    include: ["tests/**/*.test.ts"],
    // Ten times what the longest takes on an idle machine: machines are shared.
    testTimeout: 30_000,
    // Vitest would leave a core to itself.
    maxWorkers: "100%",
    // Files share a worker's modules: to load them anew for each would cost as much as the tests. None leaves a change in a module.
    isolate: false,
    server: testChangedPdf.server,
    exclude: ["tests/with-programs/**", "tests/slow/**", "tests/package/**", "tests/hostile/**"],
    // What holds against hostile files and caches: of every branch of it, a test tells whether it does.
    coverage: {
      include: [
        "src/text/sanitize.ts",
        "src/shell/sink.ts",
        "src/format/{front-matter,split-front-matter,parse-brief}.ts",
        "src/adapter/cache/{cache-folder,kept-store}.ts",
        "src/adapter/disk/{safe-read,open-at,read-directory,walk-library,sweep,write-new}.ts",
        "src/adapter/local/{open-file,index-*,kept-*,sync-index,write-index,moved}.ts",
        "src/adapter/sqlite/{index-*,sealed-*,sqlite,known-*,settle-winners,write-*}.ts",
        "src/ingest/{stamp,changes,file-entry,assign-winners}.ts",
      ],
      reporter: ["text"],
      thresholds: { perFile: true, branches: 100 },
    },
  },
});
