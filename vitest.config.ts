import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Ten times what the longest takes on an idle machine: machines are shared.
    testTimeout: 30_000,
    exclude: ["tests/with-programs/**", "tests/slow/**", "tests/package/**", "tests/hostile/**"],
    // What holds against hostile files and caches: of every branch of it, a test tells whether it does.
    coverage: {
      include: [
        "src/text/sanitize.ts",
        "src/shell/sink.ts",
        "src/format/{front-matter,split-front-matter,parse-brief}.ts",
        "src/store/{safe-read,open-file,read-directory,walk-library}.ts",
        "src/store/{cache-folder,kept-*,index-*,sealed-*,sqlite,stamp,sweep,sync-index,tables,assign-winners,write-*}.ts",
      ],
      reporter: ["text"],
      thresholds: { perFile: true, branches: 100 },
    },
  },
});
