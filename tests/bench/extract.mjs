// Prints how well what is extracted agrees with what people annotated: files of JSON lines, laid out as tests/extract/README.md
// says. --errors prints each mistake. npm run bench:extract -- [--errors] FILE.jsonl…
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

// Node 20 reads no TypeScript, so it is bundled.
const work = mkdtempSync(join(tmpdir(), "brief-extract-"));
try {
  const outfile = join(work, "print-figures.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("extract/print-figures.ts", import.meta.url))],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(work, { recursive: true, force: true });
}
