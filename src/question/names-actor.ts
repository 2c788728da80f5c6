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

const namers = new WeakMap<Pick<Actor, "name" | "aliases">, (text: string) => boolean>();

/** No pattern is made of the names: V8 takes a millisecond to compile one. */
function makeNamer({ name, aliases }: Pick<Actor, "name" | "aliases">): (text: string) => boolean {
  const names = [...new Set([name, ...aliases])].map((text) => withPlainSpaces(text).trim()).filter(Boolean);
  return (text) => {
    const plain = withPlainSpaces(text);
    return names.some((one) => holdsName(plain, one));
  };
}

/** In NFC, a space for all white space that stands together. */
function withPlainSpaces(text: string): string {
  const composed = text.normalize("NFC");
  return oddSpace.test(composed) ? composed.replace(/\s+/g, " ") : composed;
}

const oddSpace = /[^\S ]| {2}/;

/** Whether a name stands in a text as a whole word. */
function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isBegun = isUnspaced(characterAt(name, 0)) || !isLetter(characterBefore(text, at));
    if (isBegun && (isUnspaced(characterBefore(name, name.length)) || !isLetter(characterAt(text, end)))) return true;
  }
  return false;
}

/** The character that begins there, which may be of two units; none at the end. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const isPair = at > 1 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 2, at));
  return text.slice(isPair ? at - 2 : Math.max(0, at - 1), at);
}

function isLetter(character: string): boolean {
  return character < "\u0080" ? /^[A-Za-z0-9]$/.test(character) : letter().test(character);
}

const letter = lazily(() => /^[\p{L}\p{N}]$/u);

/** Korean has spaces, but its particles are written to the word. */
function isUnspaced(character: string): boolean {
  return character >= "\u0080" && unspaced().test(character);
}

const unspaced = lazily(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u);

/** Texts of which every text in NFC that names the actor holds one. */
export function namingTexts({ name, aliases }: Pick<Actor, "name" | "aliases">): string[] {
  const names = [name, ...aliases].map((text) => text.normalize("NFC").split(/\s+/).toSorted(byLength).at(-1) ?? "");
  return [...new Set(names)].filter((text) => text !== "");
}

function byLength(left: string, right: string): number {
  return left.length - right.length;
}
