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
  model: { layers: ["text"], packages: [] },
  format: { layers: ["text", "model"], packages: ["js-yaml", "valibot", "@valibot/to-json-schema"] },
  search: { layers: ["text", "model"], packages: ["stemmer"] },
  question: { layers: ["text", "model"], packages: [] },
  check: { layers: ["text", "model"], packages: [] },
  view: { layers: ["text", "model", "search", "question", "check"], packages: [] },
  render: {
    layers: ["text", "model", "view"],
    packages: [
      "chalk",
      "entities/decode",
      "highlight.js/lib/*",
      "highlight-js-types (types)",
      "marked",
      "marked-terminal",
    ],
  },
  command: {
    layers: ["text", "model", "format", "search", "question", "check", "view"],
    packages: ["commander (types)"],
  },
  store: {
    layers: ["text", "model", "format", "search"],
    packages: [
      "node:buffer",
      "node:fs",
      "node:path",
      "node:module",
      "node:sqlite",
      "node:vm",
      "node:zlib",
      "@photostructure/sqlite",
    ],
  },
  shell: {
    layers: ["command", "render", "model", "text", "view"],
    packages: ["commander", "node:child_process", "node:fs"],
  },
  "main.ts": {
    layers: ["text", "model", "format", "search", "question", "check", "view", "render", "command", "store", "shell"],
    packages: ["node:fs", "node:os", "node:path"],
  },
  "start.ts": { layers: ["store", "main.ts"], packages: ["node:fs", "node:path"] },
};

/** Files of a layer that alone may use a package of it. */
const onlyIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shell: { "node:child_process": "shell/pager.ts", "node:fs": "shell/output-stream.ts" },
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
    return isKnown && (alone === undefined || alone === file) ? null : `${file} imports the package ${target}`;
  }
  const imported = layerOf(relative(root, join(root, dirname(file), target)));
  return imported === layer || rule.layers.includes(imported) ? null : `${file} imports ${imported}`;
}

function layerOf(file: string): string {
  return file.replace(/^src\//, "").split("/")[0] as string;
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

  test.each([
    ["a command that imports the store", "command/list.ts", 'import { x } from "../store/sqlite.ts";'],
    ["a dynamic import across layers", "command/list.ts", 'await import("../store/sqlite.ts");'],
    ["a package of another layer", "view/view.ts", 'import chalk from "chalk";'],
    ["a package whose types alone are allowed", "command/list.ts", 'import { Command } from "commander";'],
    ["a re-export upwards", "text/wrap.ts", 'export { Brief } from "../model/brief.ts";'],
    ["a child process outside the pager", "shell/run.ts", 'import { spawn } from "node:child_process";'],
    ["the disk outside the output streams", "shell/run.ts", 'import { writeSync } from "node:fs";'],
  ])("%s is a breach", (_, file, source) => {
    expect(importsOf(file, source).map(breach)).not.toEqual([null]);
  });

  test("only main.ts, start.ts, the output streams, the pager and the loaders of code and of the SQLite binding name process", () => {
    const naming = files.filter((file) => /\bprocess\.\w|globalThis/.test(readFileSync(`${root}src/${file}`, "utf8")));
    expect(naming.toSorted()).toEqual([
      "main.ts",
      "shell/output-stream.ts",
      "shell/pager.ts",
      "start.ts",
      "store/kept-store.ts",
      "store/load-kept.ts",
      "store/sqlite-binding.ts",
    ]);
  });

  test("only main.ts, start.ts, store, the output streams and the pager know the clock, the disk or another process", () => {
    const inside = ["main.ts", "start.ts", "shell/output-stream.ts", "shell/pager.ts"];
    const outside = files.filter((file) => !file.startsWith("store/") && !inside.includes(file));
    const impure = outside.filter((file) =>
      /\bnew Date\(\)|Date\.now|performance\.now|Math\.random|from "node:/.test(
        readFileSync(`${root}src/${file}`, "utf8"),
      ),
    );
    expect(impure).toEqual([]);
  });

  test("ARCHITECTURE.md tells of every layer, in their order", () => {
    const page = readFileSync(`${root}src/ARCHITECTURE.md`, "utf8");
    expect(Array.from(page.matchAll(/^\| `([\w.]+)\/?` \|/gm), ([, name]) => name)).toEqual(Object.keys(rules));
  });

  test("no code names a bundled brief", () => {
    const ids = readdirSync(`${root}briefs`)
      .filter((name) => name.endsWith(".md"))
      .map((name) => name.slice(0, -3));
    const naming = files.filter((file) => ids.some((id) => readFileSync(`${root}src/${file}`, "utf8").includes(id)));
    expect(naming).toEqual([]);
  });
});
