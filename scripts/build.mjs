// Bundles src/ into dist/. Everything pure JavaScript goes in; the SQLite binding stays outside, because it is native.
//
// The output is CommonJS: on Node 20 importing an ES module costs a short command a tenth of its time (the loader's own
// modules, a facade for every built-in). Commands go into main.cjs, evaluated only when run; what is heavy and seldom needed
// (Markdown, YAML, colours) is a bundle of its own, loaded by the dynamic import that names it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licensesOf } from "./licenses.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * marked-terminal imports these for what our renderer does itself (code, emoji, tables, links). cli-highlight alone would bring all
 * of highlight.js and triple the time to start.
 */
const unused = ["cli-highlight", "node-emoji", "cli-table3", "ansi-escapes", "supports-hyperlinks"];

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  minify: !process.env.BRIEF_DEBUG_BUILD,
  external: ["@photostructure/sqlite", "node:sqlite"],
  alias: Object.fromEntries(unused.map((name) => [name, "./scripts/unused-module.mjs"])),
  // import() would start the ES module loader after all.
  supported: { "dynamic-import": false },
  define: { "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
  logLevel: "warning",
};

/** Bundles found on the way: the files that something imports dynamically, commands aside. */
const pending = ["src/main.ts"];
const built = new Set();
const separate = {
  name: "separate-bundles",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import" || resolveDir.endsWith("/command")) return undefined;
      const file = fileURLToPath(new URL(path, `file://${resolveDir}/`)).slice(root.length);
      pending.push(file);
      return { path: `./${outputName(file)}`, external: true };
    });
  },
};

/** commander starts sub-programs, which brief has none of; child_process would bring the network and streams along. */
const withoutChildProcess = {
  name: "without-child-process",
  setup({ onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes("/commander/")
        ? { path: fileURLToPath(new URL("unused-module.mjs", import.meta.url)) }
        : undefined,
    );
  },
};

await rm(new URL("../dist", import.meta.url), { recursive: true, force: true });
const inputs = [];
for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
  if (built.has(outputName(file))) continue;
  built.add(outputName(file));
  const { metafile } = await build({
    ...shared,
    metafile: true,
    entryPoints: [file],
    outfile: `dist/${outputName(file)}`,
    plugins: [separate, withoutChildProcess],
  });
  // What was left out of the bundle needs no licence.
  for (const { inputs: used } of Object.values(metafile.outputs)) {
    inputs.push(...Object.keys(used).filter((path) => used[path].bytesInOutput > 0));
  }
}

// What is written from the sources: schemas of the format, and the manual page. Node 20 reads no TypeScript, so these scripts are bundled.
process.chdir(root);
await writeFile("dist/LICENSES.txt", licensesOf(inputs));
for (const name of ["schema", "man"]) {
  const script = await build({
    absWorkingDir: root,
    entryPoints: [`scripts/${name}.ts`],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "warning",
  });
  const temporary = new URL(`../dist/${name}.tmp.mjs`, import.meta.url);
  await writeFile(temporary, script.outputFiles[0].contents);
  await import(temporary);
  await rm(temporary);
}

// Bytecode, made by using the program: a set for search, which has most to compile, and one for all other commands, as each more
// would weigh 300 KB in the package. That one is made last, so that search's has nothing of it. What writes an index is in it only, and
// whole: of a first search, files and texts, without the rest of that search.
const home = mkdtempSync(join(tmpdir(), "brief-build-"));
const briefs = readdirSync("briefs")
  .filter((name) => name.endsWith(".md"))
  .map((name) => basename(name, ".md"));
// The first actor of the bundled tables: code names no bundled brief, and no actor either.
const actor = /^actors:\n(?:\s*#.*\n)*\s+([\w-]+):/m.exec(readFileSync("briefs/library.yaml", "utf8"))[1];

use(["search", "pact"], { cache: "search", set: "common" });
rmSync("dist/bytecode/common/main.cjs");
use(["search", "pact"], { cache: "search", set: "search" });
const common = [
  ["list"],
  ["list", "--limit", "1"],
  ["show", briefs[0], "--color", "always"],
  ["show", "README.md"],
  ["summary", briefs[0]],
  ["actors", "--of", actor],
  ["ties", actor, "--as-of", "2020"],
  ["timeline", "--since", "2016"],
  ["compare", briefs[0], briefs[1]],
  ["complete", "zsh", "show", briefs[0].slice(0, 1)],
];
for (const args of common) use(args, { cache: "common", set: "common" });
rmSync(home, { recursive: true, force: true });

/** Runs the program once; its bytecode joins the set. */
function use(args, { cache, set }) {
  const flags = ["--require", "./scripts/keep-bytecode.cjs"];
  const { status, stderr } = spawnSync(process.execPath, [...flags, "bin/brief.js", ...args], {
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(home, cache), XDG_DATA_HOME: home, BYTECODE_SET: set },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`brief ${args.join(" ")} ended with ${status}: ${stderr}`);
}

function outputName(file) {
  return basename(file).replace(/\.ts$/, ".cjs");
}
