// Bundles src/ into dist/: ES modules, one lazily loaded chunk a command. Everything pure JavaScript goes in; the SQLite
// binding stays outside, because it is native.
import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * marked-terminal imports these for what our renderer does itself (code, emoji, tables, links). cli-highlight alone would bring all
 * of highlight.js and triple the time to start.
 */
const unused = ["cli-highlight", "node-emoji", "cli-table3", "ansi-escapes", "supports-hyperlinks"];

await rm(new URL("../dist", import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  chunkNames: "chunks/[name]-[hash]",
  external: ["@photostructure/sqlite", "node:sqlite"],
  alias: Object.fromEntries(unused.map((name) => [name, "./scripts/unused-module.mjs"])),
  // CommonJS inside an ES module asks for require.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});

const schema = await build({
  absWorkingDir: root,
  entryPoints: ["scripts/schema.ts"],
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
});
await writeFile(new URL("../dist/schema.tmp.mjs", import.meta.url), schema.outputFiles[0].contents);
process.chdir(root);
await import("../dist/schema.tmp.mjs");
await rm(new URL("../dist/schema.tmp.mjs", import.meta.url));
