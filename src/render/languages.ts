/** A language that can be highlighted: its other names, and the languages it may hold. */
interface KnownLanguage {
  readonly aliases: readonly string[];
  readonly holds?: readonly string[];
}

/** Few, because each is a file of the program. */
export const languages: Readonly<Record<string, KnownLanguage>> = {
  bash: { aliases: ["sh", "shell", "zsh"] },
  c: { aliases: ["h"] },
  css: { aliases: [] },
  diff: { aliases: ["patch"] },
  go: { aliases: ["golang"] },
  ini: { aliases: ["toml"] },
  java: { aliases: [] },
  javascript: {
    aliases: ["js", "jsx", "mjs", "cjs"],
    holds: ["xml"],
  },
  json: { aliases: ["jsonc", "json5"] },
  markdown: { aliases: ["md"], holds: ["xml"] },
  python: { aliases: ["py"] },
  rust: { aliases: ["rs"] },
  sql: { aliases: [] },
  typescript: {
    aliases: ["ts", "tsx", "mts", "cts"],
    holds: ["xml"],
  },
  xml: {
    aliases: ["html", "xhtml", "svg"],
    holds: ["css", "javascript"],
  },
  yaml: { aliases: ["yml"] },
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
