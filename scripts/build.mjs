// Bundles src/ into dist/. Everything pure JavaScript goes in; the SQLite binding stays outside, because it is native.
//
// The output is CommonJS: on Node 20 importing an ES module costs a short command a tenth of its time (the loader's own
// modules, a facade for every built-in). Each command is a bundle of its own, and so is what is heavy and seldom needed
// (Markdown, YAML, colours), loaded by the dynamic import that names it: V8 reads what it needs of a bundle as a whole. What
// several need stands in each.
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { gemoji } from "gemoji";
import { withChangedPdf } from "./changed-pdf.mjs";
import { licensesOf } from "./licenses.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * marked-terminal imports these for what our renderer does itself (code, emoji, tables, links). cli-highlight alone would bring all
 * of highlight.js and triple the time to start. linkedom would read style sheets with cssomnom, which nobody asks it for.
 */
const unused = ["cli-highlight", "node-emoji", "cli-table3", "ansi-escapes", "supports-hyperlinks", "cssomnom/parse"];

/** mammoth opens archives with these, which it is handed open, and writes some, which nobody asks of it. */
unused.push("jszip", "xmlbuilder");

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

/** What bin/ loads and what that loads, and the bundles found on the way: the files that something imports dynamically. */
const pending = ["src/start.ts", "src/main.ts"];
const built = new Map();
const separate = {
  name: "separate-bundles",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
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

/**
 * chalk asks the terminal what it can show, which brief does itself and tells chalk; node:tty would bring the network and streams
 * along: 4 ms of each page.
 */
const withoutTty = {
  name: "without-tty",
  setup({ onResolve }) {
    onResolve({ filter: /^node:tty$/ }, ({ importer }) =>
      importer.includes("/chalk/") ? { path: fileURLToPath(new URL("no-terminal.mjs", import.meta.url)) } : undefined,
    );
  },
};

/**
 * marked's patterns of the marks that end emphasis, which `markdown/lean-lexer.ts` reads itself, are made when they are first
 * used: to read every Unicode class of punctuation twelve times over is 4 ms of each page.
 */
const withLazyPatterns = {
  name: "with-lazy-patterns",
  setup({ onLoad }) {
    onLoad({ filter: /\/marked\/lib\/marked\.esm\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      const eager = "getRegex:()=>new RegExp(t,e)";
      if (code.split(eager).length !== 2) throw new Error(`marked makes its patterns otherwise than by ${eager}`);
      return { contents: `${lazyPattern}${code.replace(eager, "getRegex:()=>lazyPattern(t,e)")}` };
    });
  },
};

/** What linkedom writes HTML with takes its own entities for three functions, and with them the tables of all names: 75 kB. */
const withEscapesAlone = {
  name: "with-escapes-alone",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^entities$/ }, async ({ importer, resolveDir, kind }) => {
      if (!importer.includes("/dom-serializer/")) return undefined;
      // By the name that it has from version 6 on, else by that before.
      const found = await resolve("entities/escape", { importer, resolveDir, kind });
      return found.errors.length === 0 ? found : resolve("entities/lib/escape.js", { importer, resolveDir, kind });
    });
  },
};

/** Of what gemoji tells of each emoji only the names are read: a quarter of 200 kB. */
const withNamesAlone = {
  name: "with-names-alone",
  setup({ onLoad }) {
    onLoad({ filter: /\/gemoji\/index\.js$/ }, () => {
      const lines = gemoji.map(({ emoji, names }) => [emoji, ...names].join(" ")).join("\n");
      return {
        contents: `export const gemoji = ${JSON.stringify(lines)}.split("\\n").map((line) => {
          const [emoji, ...names] = line.split(" ");
          return { emoji, names };
        });`,
      };
    });
  },
};

/**
 * What decodes entities stands in most bundles; the table of their names, 41 kB, is a bundle of its own that is loaded with the
 * first entity of a name.
 */
const withOneTableOfEntities = {
  name: "with-one-table-of-entities",
  setup({ onLoad, onResolve }) {
    const file = "src/text/entity-names.ts";
    const path = `./${outputName(file)}`;
    onLoad({ filter: /\/src\/text\/decode-entity\.ts$/ }, async ({ path: reader }) => {
      const [before, own = "", ...more] = (await readFile(reader, "utf8")).split("entityNames.");
      const within = before.replace('import { entityNames } from "./entity-names.ts";\n', "");
      if (within === before || more.length > 0) throw new Error(`${reader} uses the table otherwise than once`);
      return { contents: `${within}require("${path}").entityNames.${own}`, loader: "ts" };
    });
    onResolve({ filter: /^\.\/entity-names\.cjs$/ }, () => {
      pending.push(file);
      return { path, external: true };
    });
  },
};

/** What reads YAML is needed by five bundles, of which a run loads one or two: it is a bundle of its own. */
const withOneYaml = {
  name: "with-one-yaml",
  setup({ onResolve }) {
    onResolve({ filter: /^js-yaml$/ }, ({ kind, path }) => {
      if (kind === "entry-point") return undefined;
      pending.push(path);
      return { path: `./${outputName(path)}`, external: true };
    });
  },
};

const lazyPattern = `function lazyPattern(source, flags) {
  if (!source.startsWith("^[^_*]*?") && !source.startsWith("^[^~]+(?=")) return new RegExp(source, flags);
  let made;
  const pattern = () => (made ??= new RegExp(source, flags));
  return {
    exec: (text) => pattern().exec(text),
    get lastIndex() { return pattern().lastIndex; },
    set lastIndex(index) { pattern().lastIndex = index; },
  };
}
`;

const plugins = [separate, withOneTableOfEntities, withOneYaml, withoutChildProcess, withoutTty];
plugins.push(withLazyPatterns, withNamesAlone, withEscapesAlone, withChangedPdf);

await rm(new URL("../dist", import.meta.url), { recursive: true, force: true });
const inputs = [];
for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
  const same = built.get(outputName(file));
  if (same !== undefined && same !== file) throw new Error(`${file} and ${same} would be one bundle`);
  if (same !== undefined) continue;
  built.set(outputName(file), file);
  const outfile = `dist/${outputName(file)}`;
  const { metafile } = await build({
    ...shared,
    metafile: true,
    entryPoints: [file],
    outfile,
    plugins,
  });
  await writeFile(outfile, asciiOf(await readFile(outfile, "utf8")));
  // What was left out of the bundle needs no licence.
  for (const { inputs: used } of Object.values(metafile.outputs)) {
    inputs.push(...Object.keys(used).filter((path) => used[path].bytesInOutput > 0));
  }
}

/** A script asks no file for its text: what reads them need not be in it. */
const withoutReaders = {
  name: "without-readers",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/read-/ }, ({ kind, path, importer }) =>
      kind === "dynamic-import" && importer.endsWith("/source/read-source.ts") ? { path, external: true } : undefined,
    );
  },
};

// What is written from the sources: schemas of the format, the manual page, what was read of the bundled briefs. Node 20 reads no TypeScript, so these scripts are bundled.
process.chdir(root);
await writeFile("dist/LICENSES.txt", licensesOf(inputs));
for (const name of ["schema", "man", "readings"]) {
  const script = await build({
    absWorkingDir: root,
    entryPoints: [`scripts/${name}.ts`],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    plugins: [withoutReaders],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "warning",
  });
  const temporary = new URL(`../dist/${name}.tmp.mjs`, import.meta.url);
  await writeFile(temporary, script.outputFiles[0].contents);
  await import(temporary);
  await rm(temporary);
}

/**
 * The code in ASCII. One letter beyond Latin 1, in a pattern, which esbuild leaves as it is, and V8 keeps two bytes for each
 * of all: 2 ms of a start.
 */
function asciiOf(code) {
  return code.replace(/\\?[^\0-\x7f]/g, (found) => {
    if (found.length > 1) throw new Error(`${found} stands escaped, where \\u cannot stand for it`);
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function outputName(file) {
  return basename(file).replace(/(?:\.ts)?$/, ".cjs");
}
