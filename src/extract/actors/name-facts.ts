import type { Word } from "../words.ts";
import type { Local, NamePiece } from "./named.ts";

/** What is looked up of a name is looked up once, wherever it stands; null until somebody asks. */
export interface NameFacts {
  /** One string for all of it, which a set finds without comparing its letters. */
  readonly name: string;
  /** Its first piece in small letters. */
  first: string | null;
  /** One form for all its spellings. */
  key: string | null;
  /** The same of a person's. */
  personKey: string | null;
  /** The words in which known names are looked for. */
  words: readonly Word[] | null;
  /** Its pieces in an index of names. */
  pieces: readonly NamePiece[] | null;
  /** What a body of that name may be called for short. */
  parts: readonly string[] | null;
  /** The number of the text that gave it to somebody last, and to whom. */
  joinedIn: number;
  local: Local | null;
}

/** What is the same of a name in every text: those of a library have the same again and again. */
export function factsOf(name: string): NameFacts {
  const before = known.get(name);
  if (before !== undefined) return before;
  const facts: NameFacts = {
    name,
    first: null,
    key: null,
    personKey: null,
    words: null,
    pieces: null,
    parts: null,
    joinedIn: 0,
    local: null,
  };
  known.set(name, facts);
  return facts;
}

const known = new Map<string, NameFacts>();
const mostNames = 10_000;

/** Forgets what was told of names if there are many: between texts, which have one of each. */
export function forgetNames(): void {
  if (known.size >= mostNames) known.clear();
}
