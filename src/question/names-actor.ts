import type { Actor } from "../model/actor.ts";

/**
 * A test whether a text names an actor, by its name or an alias: a whole word, letters as they are
 * written (`US` is not `us`); in scripts without spaces anywhere. A possessive counts, an adjective
 * (`Japanese`) does not.
 */
export function actorNamer({ name, aliases }: Pick<Actor, "name" | "aliases">): (text: string) => boolean {
  const names = [...new Set([name, ...aliases])].map((text) => text.normalize("NFC").trim()).filter(Boolean);
  const pattern = new RegExp(names.map(namePattern).join("|") || "(?!)", "u");
  return (text) => pattern.test(text.normalize("NFC"));
}

/** Texts of which every text in NFC that names the actor holds one. */
export function namingTexts({ name, aliases }: Pick<Actor, "name" | "aliases">): string[] {
  const names = [name, ...aliases].map((text) => text.normalize("NFC").split(/\s+/).toSorted(byLength).at(-1) ?? "");
  return [...new Set(names)].filter((text) => text !== "");
}

function byLength(left: string, right: string): number {
  return left.length - right.length;
}

function namePattern(name: string): string {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  const characters = Array.from(name);
  const before = unspaced.test(characters[0] as string) ? "" : "(?<![\\p{L}\\p{N}])";
  const after = unspaced.test(characters.at(-1) as string) ? "" : "(?![\\p{L}\\p{N}])";
  return before + escaped + after;
}

/** Korean has spaces, but its particles are written to the word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
