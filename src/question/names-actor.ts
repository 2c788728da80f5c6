import type { Actor } from "../model/actor.ts";
import { lazily } from "../text/lazily.ts";

/**
 * A test whether a text names an actor, by its name or an alias: a whole word, letters as they are
 * written (`US` is not `us`); in scripts without spaces anywhere. A possessive counts, an adjective
 * (`Japanese`) does not.
 */
export function actorNamer(actor: Pick<Actor, "name" | "aliases">): (text: string) => boolean {
  const known = namers.get(actor) ?? makeNamer(actor);
  namers.set(actor, known);
  return known;
}

/** V8 takes a millisecond to compile such a pattern, and a question is asked in several steps. */
const namers = new WeakMap<Pick<Actor, "name" | "aliases">, (text: string) => boolean>();

function makeNamer({ name, aliases }: Pick<Actor, "name" | "aliases">): (text: string) => boolean {
  const names = [...new Set([name, ...aliases])].map((text) => text.normalize("NFC").trim()).filter(Boolean);
  const pattern = lazily(() => new RegExp(names.map(namePattern).join("|") || "(?!)", "u"));
  const telling = namingTexts({ name, aliases });
  return (text) => {
    const composed = text.normalize("NFC");
    return telling.some((part) => composed.includes(part)) && pattern().test(composed);
  };
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
