// Bundles src/ into dist/. Everything pure JavaScript goes in; the SQLite binding stays outside, because it is native.
//
// The output is CommonJS: on Node 20 importing an ES module costs a short command a tenth of its time (the loader's own
// modules, a facade for every built-in). Commands go into main.cjs, evaluated only when run; what is heavy and seldom needed
// (Markdown, YAML, colours) is a bundle of its own, loaded by the dynamic import that names it.
import { rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
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
const pending = ["src/start.ts"];
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

function outputName(file) {
  return basename(file).replace(/\.ts$/, ".cjs");
}
