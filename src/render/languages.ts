import type { Language } from "highlight-js-types";

/**
 * A language that can be highlighted: its other names, how its grammar is loaded, and the languages
 * it may hold.
 */
interface KnownLanguage {
  readonly aliases: readonly string[];
  readonly load: () => Promise<{ readonly default: Language }>;
  readonly holds?: readonly string[];
}

/** Few, because each is a file of the program. */
export const languages: Readonly<Record<string, KnownLanguage>> = {
  bash: { aliases: ["sh", "shell", "zsh"], load: () => import("highlight.js/lib/languages/bash") },
  c: { aliases: ["h"], load: () => import("highlight.js/lib/languages/c") },
  css: { aliases: [], load: () => import("highlight.js/lib/languages/css") },
  diff: { aliases: ["patch"], load: () => import("highlight.js/lib/languages/diff") },
  go: { aliases: ["golang"], load: () => import("highlight.js/lib/languages/go") },
  ini: { aliases: ["toml"], load: () => import("highlight.js/lib/languages/ini") },
  java: { aliases: [], load: () => import("highlight.js/lib/languages/java") },
  javascript: {
    aliases: ["js", "jsx", "mjs", "cjs"],
    load: () => import("highlight.js/lib/languages/javascript"),
    holds: ["xml"],
  },
  json: { aliases: ["jsonc", "json5"], load: () => import("highlight.js/lib/languages/json") },
  markdown: { aliases: ["md"], load: () => import("highlight.js/lib/languages/markdown"), holds: ["xml"] },
  python: { aliases: ["py"], load: () => import("highlight.js/lib/languages/python") },
  rust: { aliases: ["rs"], load: () => import("highlight.js/lib/languages/rust") },
  sql: { aliases: [], load: () => import("highlight.js/lib/languages/sql") },
  typescript: {
    aliases: ["ts", "tsx", "mts", "cts"],
    load: () => import("highlight.js/lib/languages/typescript"),
    holds: ["xml"],
  },
  xml: {
    aliases: ["html", "xhtml", "svg"],
    load: () => import("highlight.js/lib/languages/xml"),
    holds: ["css", "javascript"],
  },
  yaml: { aliases: ["yml"], load: () => import("highlight.js/lib/languages/yaml") },
};

const names = new Map(
  Object.entries(languages).flatMap(([name, { aliases }]) => [name, ...aliases].map((alias) => [alias, name])),
);

/**
 * The language that a fence's info string names, by its first word; null for one that is not known.
 */
export function languageOf(info: string): string | null {
  const word = /^\s*([^\s{,]+)/.exec(info)?.[1] ?? "";
  return names.get(word.toLowerCase()) ?? null;
}

/**
 * The known languages of the fences in a Markdown text. What only looks like a fence counts: at
 * worst a grammar is loaded in vain.
 */
export function fencedLanguages(source: string): Set<string> {
  const fences = source.matchAll(/(?:(?<!`)`{3,}|(?<!~)~{3,})[ \t]*([^\s`]+)/g);
  const infos = Array.from(fences, ([, info]) => languageOf(info as string));
  return new Set(infos.filter((name) => name !== null));
}

/** These languages and all that they may hold. */
export function withHeld(wanted: Iterable<string>): Set<string> {
  const all = new Set(wanted);
  for (const name of all) for (const held of languages[name]?.holds ?? []) all.add(held);
  return all;
}
