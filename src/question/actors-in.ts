import type { Actor } from "../model/actor.ts";
import { isLatinLetterOrDigit } from "../text/ascii.ts";
import { lazily } from "../text/lazily.ts";

/** Finds whom a text names, by ids, each with its kind. */
export type ActorsIn = (text: string) => ReadonlyMap<string, Actor["kind"]>;

/** Where no actor is known. */
export const nobody: ActorsIn = () => new Map();

/**
 * Finds the known actors that texts name, of all at once: names and aliases as they are written,
 * the longest that begins at a word. What several bear names none of them.
 */
export function actorsIn(actors: readonly Actor[]): ActorsIn {
  const names = lazily(() => byFirstWord(actors));
  const trees = new Map<string, NameTree>();
  // Of most names no text has even the first word: they are not read on.
  const treeOf = (word: string) => {
    const borne = names().get(word);
    if (borne === undefined) return noNames;
    const tree = trees.get(word) ?? nameTree(borne);
    trees.set(word, tree);
    return tree;
  };
  return (text) => {
    const found = new Map<string, Actor["kind"]>();
    const words = wordsOf(text);
    for (let at = 0; at < words.length; ) {
      const longest = longestName(treeOf(words[at] as string), words, at);
      if (longest.bearer !== null) found.set(longest.bearer.id, longest.bearer.kind);
      at += longest.length;
    }
    return found;
  };
}

/**
 * Whether two wordings name different actors: each one whom the other does not, and of one kind. A
 * state and its president are no two of a kind, nor does it differ to name one more.
 */
export function nameOthers(one: ReturnType<ActorsIn>, other: ReturnType<ActorsIn>): boolean {
  const kindsBeside = (of: ReturnType<ActorsIn>, beside: ReturnType<ActorsIn>) =>
    new Set(Array.from(of).flatMap(([id, kind]) => (beside.has(id) ? [] : [kind])));
  const kinds = kindsBeside(one, other);
  return kinds.size > 0 && [...kindsBeside(other, one)].some((kind) => kinds.has(kind));
}

/** Names word by word; whose a name that ends here is, null where several bear it. */
interface NameTree {
  readonly next: Map<string, NameTree>;
  bearer: Actor | null | undefined;
}

const noNames: NameTree = { next: new Map(), bearer: undefined };

/** A name that an actor bears. */
interface Borne {
  readonly name: string;
  readonly actor: Actor;
}

function byFirstWord(actors: readonly Actor[]): Map<string, Borne[]> {
  const found = new Map<string, Borne[]>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) {
      const first = firstWord(name);
      if (first === undefined) continue;
      const borne = found.get(first);
      if (borne === undefined) found.set(first, [{ name, actor }]);
      else borne.push({ name, actor });
    }
  }
  return found;
}

function nameTree(names: readonly Borne[]): NameTree {
  const root: NameTree = { next: new Map(), bearer: undefined };
  for (const { name, actor } of names) {
    const end = wordsOf(name).reduce(stepInto, root);
    end.bearer = end.bearer === undefined || end.bearer?.id === actor.id ? actor : null;
  }
  return root;
}

function stepInto(tree: NameTree, word: string): NameTree {
  const known = tree.next.get(word) ?? { next: new Map(), bearer: undefined };
  tree.next.set(word, known);
  return known;
}

/** The longest name that begins at a word, and how many words to go on by. */
function longestName(root: NameTree, words: readonly string[], at: number): { bearer: Actor | null; length: number } {
  let longest: { bearer: Actor | null; length: number } = { bearer: null, length: 1 };
  let tree: NameTree | undefined = root;
  for (let length = 1; at + length <= words.length; length += 1) {
    tree = tree.next.get(words[at + length - 1] as string);
    if (tree === undefined) break;
    if (tree.bearer !== undefined) longest = { bearer: tree.bearer, length };
  }
  return longest;
}

/**
 * Letters as they are written; of scripts without spaces each character. Walked by codes where any
 * is beyond ASCII, as to compile a pattern for all letters costs more than to read a small
 * library's names.
 */
function wordsOf(text: string): readonly string[] {
  if (ascii.test(text)) return text.match(asciiWords) ?? [];
  const composed = text.normalize("NFC");
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= composed.length; at += 1) {
    const code = composed.charCodeAt(at);
    const isAlone = isUnspaced(code);
    if (!isAlone && isLetter(code, composed, at)) continue;
    if (at > start) words.push(composed.slice(start, at));
    if (isAlone) words.push(composed[at] as string);
    start = at + 1;
  }
  return words;
}

function firstWord(text: string): string | undefined {
  return ascii.test(text) ? asciiWord.exec(text)?.[0] : wordsOf(text)[0];
}

const ascii = /^[\0-\x7f]*$/;
const asciiWord = /[A-Za-z0-9]+/;
const asciiWords = /[A-Za-z0-9]+/g;

/** A character of Chinese, Japanese or Korean. */
function isUnspaced(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xfaff);
}

const other = lazily(() => /[\p{L}\p{N}\p{M}\p{Cs}]/u);

/** What words are made of; the end of a text is none, half of a surrogate pair is. */
function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80 || (code >= 0xc0 && code <= 0x24f)) return isLatinLetterOrDigit(code);
  if (code >= 0x2010 && code <= 0x2027) return false;
  return !Number.isNaN(code) && other().test(text[at] as string);
}
