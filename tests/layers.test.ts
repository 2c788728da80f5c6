import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./run-brief.ts";

interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

/** Who may import whom, lowest first. A layer imports itself, these layers and these packages; nothing else. */
const rules: Readonly<Record<string, Layer>> = {
  text: { layers: [], packages: ["fast-string-width"] },
  markdown: { layers: ["text"], packages: ["marked"] },
  model: { layers: ["text"], packages: [] },
  format: {
    layers: ["text", "markdown", "model"],
    packages: ["js-yaml", "smol-toml", "valibot", "@valibot/to-json-schema"],
  },
  search: { layers: ["text", "markdown", "model"], packages: ["stemmer"] },
  extract: { layers: ["text", "markdown", "model", "search"], packages: [] },
  source: {
    layers: ["text", "markdown", "model"],
    // Those of pages, and those of files that other programs wrote.
    packages: ["@exodus/bytes/encoding.js", "@mozilla/readability", "linkedom"].concat([
      "feedsmith",
      "fflate",
      "mammoth",
      "postal-mime",
      "unpdf/pdfjs",
    ]),
  },
  question: { layers: ["text", "model"], packages: [] },
  check: { layers: ["text", "markdown", "model"], packages: [] },
  port: { layers: ["text", "model", "search"], packages: [] },
  ingest: { layers: ["text", "markdown", "model", "format", "search", "extract", "port"], packages: [] },
  view: { layers: ["text", "markdown", "model", "search", "question", "check"], packages: [] },
  render: {
    layers: ["text", "markdown", "model", "view"],
    packages: [
      "chalk",
      "entities/decode",
      "gemoji",
      "highlight.js/lib/*",
      "highlight-js-types (types)",
      "marked",
      "marked-terminal",
    ],
  },
  command: {
    layers: ["text", "markdown", "model", "format", "search", "extract", "source", "question", "check", "port", "view"],
    packages: ["valibot", "@valibot/to-json-schema"],
  },
  "adapter/cache": { layers: ["text"], packages: ["node:buffer", "node:fs", "node:module", "node:path", "node:vm"] },
  "adapter/disk": {
    layers: ["text", "model", "format", "port", "ingest"],
    packages: ["node:buffer", "node:crypto", "node:fs", "node:path", "node:zlib"],
  },
  "adapter/sqlite": {
    layers: ["text", "markdown", "model", "format", "search", "port", "ingest", "adapter/cache"],
    packages: ["node:fs", "node:path", "node:module", "node:sqlite", "@photostructure/sqlite"],
  },
  "adapter/local": {
    layers: [
      "text",
      "model",
      "format",
      "search",
      "source",
      "port",
      "ingest",
      "adapter/cache",
      "adapter/disk",
      "adapter/sqlite",
    ],
    packages: ["node:fs", "node:path"],
  },
  "adapter/tesseract": {
    layers: ["model", "port"],
    packages: ["node:child_process", "node:fs", "node:path"],
  },
  shell: {
    layers: ["text", "markdown", "model", "port", "view", "render", "command"],
    packages: ["commander", "node:child_process", "node:fs"],
  },
  "main.ts": {
    layers: ["text", "model", "port", "adapter/disk", "adapter/sqlite", "adapter/local", "adapter/tesseract", "shell"],
    packages: ["node:fs", "node:os", "node:path"],
  },
  "start.ts": { layers: ["adapter/cache", "main.ts"], packages: [] },
};

/** Files of a layer that alone may use a package of it. */
const onlyIn: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  shell: { "node:child_process": ["shell/open-editor.ts", "shell/pager.ts"], "node:fs": ["shell/output-stream.ts"] },
  "adapter/sqlite": {
    // Of the disk SQLite's adapter knows its own file alone, and the binding.
    "node:fs": ["adapter/sqlite/index-file.ts", "adapter/sqlite/index-status.ts", "adapter/sqlite/sqlite-binding.ts"],
    "node:sqlite": ["adapter/sqlite/own-sqlite.ts"],
    "@photostructure/sqlite": ["adapter/sqlite/sqlite-binding.ts"],
  },
  "adapter/local": { "node:fs": ["adapter/local/check-files.ts"] },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isTypes: boolean;
}

/** Every static, dynamic and re-exporting import of a source text. */
function importsOf(file: string, source: string): Import[] {
  const statics = Array.from(
    source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\s+from\s+)?["']([^"']+)["']/gm),
    ([, types, target = ""]) => ({ file, target, isTypes: types !== undefined }),
  );
  const dynamics = Array.from(source.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g), ([, target = ""]) => ({
    file,
    target,
    isTypes: false,
  }));
  return [...statics, ...dynamics];
}

/** What is wrong with an import, or null. */
function breach({ file, target, isTypes }: Import): string | null {
  const layer = layerOf(file);
  const rule = rules[layer];
  if (rule === undefined) return `${file}: no rule for the layer ${layer}`;
  if (!target.startsWith(".")) {
    const alone = onlyIn[layer]?.[target];
    const isKnown =
      rule.packages.some((name) => name === target || (name.endsWith("/*") && target.startsWith(name.slice(0, -1)))) ||
      (isTypes && rule.packages.includes(`${target} (types)`));
    return isKnown && (alone === undefined || alone.includes(file)) ? null : `${file} imports the package ${target}`;
  }
  const imported = layerOf(relative(root, join(root, dirname(file), target)));
  return imported === layer || rule.layers.includes(imported) ? null : `${file} imports ${imported}`;
}

/** The adapters are a layer each. */
function layerOf(file: string): string {
  const [folder = "", inner = ""] = file.replace(/^src\//, "").split("/");
  return folder === "adapter" ? `${folder}/${inner}` : folder;
}

/** The files of src/ that a file imports, types included. */
function importedBy(file: string): string[] {
  return importsOf(file, readFileSync(`${root}src/${file}`, "utf8"))
    .filter(({ target }) => target.startsWith("."))
    .map(({ target }) => join(dirname(file), target));
}

/** Every circle that a walk through all files comes upon. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .map((name) => name.replaceAll("\\", "/"));

describe("layers", () => {
  test("every file imports only what its layer may", () => {
    const all = files.flatMap((file) => importsOf(file, readFileSync(`${root}src/${file}`, "utf8")));
    expect(all.length).toBeGreaterThan(200);
    expect(all.map(breach).filter((found) => found !== null)).toEqual([]);
  });

  test("no file imports itself by way of others, not even for types", () => {
    const graph = new Map(files.map((file) => [file, importedBy(file)]));
    expect(circles(graph)).toEqual([]);
  });

  test("a circle is found, however long, and once", () => {
    const graph = new Map(Object.entries({ a: ["b", "d"], b: ["c"], c: ["a"], d: ["d"], e: ["a"] }));
    expect(circles(graph)).toEqual(["a → b → c → a", "d → d"]);
  });

  test.each([
    ["a command that imports an adapter", "command/list.ts", 'import { x } from "../adapter/sqlite/sqlite.ts";'],
    ["a dynamic import across layers", "command/list.ts", 'await import("../adapter/sqlite/sqlite.ts");'],
    ["a walk that knows SQL", "adapter/disk/sweep.ts", 'import type { Database } from "../sqlite/sqlite.ts";'],
    ["an index that reads a library", "adapter/sqlite/index-writer.ts", 'import { x } from "../disk/safe-read.ts";'],
    ["an index that reads the disk", "adapter/sqlite/index-writer.ts", 'import { readFileSync } from "node:fs";'],
    ["a port that takes a view's type", "port/search.ts", 'import type { View } from "../view/view.ts";'],
    ["an ingestion that reads the disk", "ingest/changes.ts", 'import { readFileSync } from "node:fs";'],
    ["a package of another layer", "view/view.ts", 'import chalk from "chalk";'],
    ["a package whose types alone are allowed", "render/table.ts", 'import { a } from "highlight-js-types";'],
    ["a package that is the shell's", "command/list.ts", 'import type { Command } from "commander";'],
    ["a re-export upwards", "text/wrap.ts", 'export { Brief } from "../model/brief.ts";'],
    ["a child process outside the pager", "shell/run.ts", 'import { spawn } from "node:child_process";'],
    ["the disk outside the output streams", "shell/run.ts", 'import { writeSync } from "node:fs";'],
  ])("%s is a breach", (_, file, source) => {
    expect(importsOf(file, source).map(breach)).not.toEqual([null]);
  });

  test("only one file sets what is everybody's, for as long as a mail is read", () => {
    const naming = files.filter((file) => /globalThis/.test(readFileSync(`${root}src/${file}`, "utf8")));
    expect(naming).toEqual(["source/standard-decoder.ts"]);
  });

  test("only main.ts, start.ts, the output streams, the pager, the editor and the loaders of code and of the SQLite binding name process", () => {
    const naming = files.filter((file) => /\bprocess\.\w/.test(readFileSync(`${root}src/${file}`, "utf8")));
    expect(naming.toSorted()).toEqual([
      "adapter/cache/kept-store.ts",
      "adapter/cache/load-kept.ts",
      "adapter/sqlite/sqlite-binding.ts",
      "main.ts",
      "shell/open-editor.ts",
      "shell/output-stream.ts",
      "shell/pager.ts",
      "start.ts",
    ]);
  });

  test("only main.ts, adapters, the output streams, the pager and the editor know the clock, the disk or another process", () => {
    const inside = ["main.ts", "shell/open-editor.ts", "shell/output-stream.ts", "shell/pager.ts"];
    const outside = files.filter((file) => !file.startsWith("adapter/") && !inside.includes(file));
    const impure = outside.filter((file) =>
      /\bnew Date\(\)|Date\.now|performance\.now|Math\.random|from "node:/.test(
        readFileSync(`${root}src/${file}`, "utf8"),
      ),
    );
    expect(impure).toEqual([]);
  });

  test("one file touches the inside of marked", () => {
    const inside = /\b(?:inlineQueue|state\.(?:top|inLink|inRawBlock)|rules\.(?:block|inline))\b/;
    const touching = files.filter((file) => inside.test(readFileSync(`${root}src/${file}`, "utf8")));
    expect(touching).toEqual(["markdown/marked-internals.ts"]);
  });

  test("of markdown/, what every command loads does without marked", () => {
    const loading = files
      .filter((file) => file.startsWith("markdown/"))
      .filter((file) => /^import (?!type)[^;]* from "marked"/m.test(readFileSync(`${root}src/${file}`, "utf8")));
    expect(loading).toEqual(["markdown/marked-internals.ts"]);
  });

  test("ARCHITECTURE.md tells of every layer, in their order", () => {
    const page = readFileSync(`${root}src/ARCHITECTURE.md`, "utf8");
    expect(Array.from(page.matchAll(/^\| `([\w./]+?)\/?` \|/gm), ([, name]) => name)).toEqual(Object.keys(rules));
  });

  test("no line of comment is wider than 100 columns, but for what a linter is told", () => {
    const wide = files.flatMap((file) =>
      readFileSync(`${root}src/${file}`, "utf8")
        .split("\n")
        .filter((line) => line.length > 100 && /^\s*(?:\/\/|\/?\*)/.test(line) && !line.includes("biome-ignore"))
        .map((line) => `${file}: ${line}`),
    );
    expect(wide).toEqual([]);
  });

  test("what reads texts and writes the index makes no object with a getter of its own, only classes have them", () => {
    const reading = /^(?:adapter\/sqlite\/(?:write|sealed|packed)|extract|format|ingest|markdown|text)\b/;
    const making = files
      .filter((file) => reading.test(file))
      .filter((file) => /^ {4,}get \w+\(\)/m.test(readFileSync(`${root}src/${file}`, "utf8")));
    expect(making).toEqual([]);
  });

  test("no code names a bundled brief", () => {
    const ids = readdirSync(`${root}briefs`)
      .filter((name) => name.endsWith(".md"))
      .map((name) => name.slice(0, -3));
    const naming = files.filter((file) => ids.some((id) => readFileSync(`${root}src/${file}`, "utf8").includes(id)));
    expect(naming).toEqual([]);
  });
});
