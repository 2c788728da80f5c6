import type { ActorKind } from "../../model/actor.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { isAscii } from "../../text/ascii.ts";
import type { Reason } from "../extraction.ts";
import { wordForm } from "../words.ts";
import type { Discovery } from "./discover.ts";
import type { FoundName } from "./found-name.ts";
import { asCatalogued, type KnownLookup, wholeName } from "./known-lookup.ts";
import { withoutMarks } from "./letters.ts";
import { longerNames } from "./longer-names.ts";
import { type Meaning, meaning } from "./meaning.ts";
import { factsOf, type NameFacts } from "./name-facts.ts";
import { addName, firstOf, type NameIndex } from "./name-index.ts";

/** An actor while a text is read. */
export interface Draft {
  readonly number: number;
  name: string;
  readonly id: string | null;
  readonly kind: ActorKind | null;
  of: string | null;
  readonly isMedium: boolean;
  isAmbiguous: boolean;
  role: string | null;
  certainty: number;
  /** When it was named last, by a clock of the text; 0 before it was named. */
  namedLast: number;
  readonly reasons: Reason[];
}

/** Who a text is about: actors, and the names that the text itself gives them. */
export interface Cast {
  readonly drafts: readonly Draft[];
  /** Names of the text → the numbers of those who bear them. */
  readonly local: NameIndex<Local>;
  /** The number of the text in the marks of words with which one of these begins. */
  readonly number: number;
  /** The drafts of known names that were met. */
  readonly met: ReadonlyMap<Meaning, Draft>;
  /** The draft of a known name that is met for the first time, and the words that name it. */
  readonly meet: (means: Meaning, words: string) => Draft;
}

interface TextLookup {
  readonly lookup: KnownLookup;
  /** The number of the text in the marks of its words. */
  readonly number: number;
}

/** Who bears a name of the text. */
export interface Local {
  readonly numbers: number[];
  readonly isShort: boolean;
}

/** The cast that a first reading finds. */
export function castOf(discovery: Discovery, known: KnownNames, { lookup, number }: TextLookup): Cast {
  const drafts: Draft[] = [];
  const keys = new Map<string, Draft>();
  const met = new Map<Meaning, Draft>();
  const meet = (means: Meaning, words: string): Draft => {
    const who = asCatalogued(known, means);
    const key = who.id ?? nameKey(factsOf(who.name));
    const draft = keys.get(key) ?? add(who, key, { rule: "a known name", words, weight: 1 });
    met.set(means, draft);
    return draft;
  };
  const add = ({ name, id, kind, of, isMedium }: Meaning, key: string, reason: Reason): Draft => {
    // V8 writes an object with an array in its literal the slow way.
    const reasons = [reason];
    const draft: Draft = {
      number: drafts.length,
      name,
      id,
      kind,
      of,
      isMedium,
      isAmbiguous: false,
      role: null,
      certainty: reason.weight,
      namedLast: 0,
      reasons,
    };
    drafts.push(draft);
    keys.set(key, draft);
    return draft;
  };
  const named = new Map<string, Local>();
  const join = (name: string, draft: Draft, isShort: boolean) => {
    const local = named.get(name);
    if (local === undefined) {
      const numbers = [draft.number];
      named.set(name, { numbers, isShort });
    } else if (local.numbers.length < most && !local.numbers.includes(draft.number)) local.numbers.push(draft.number);
  };
  const fromFound = (found: FoundName): Draft => {
    const { facts } = found;
    const whole = wholeName(lookup, facts);
    const means =
      whole !== null && found.kind === whole.kind ? whole : meaning(found.name, found.kind, { of: found.of });
    const who = asCatalogued(known, means);
    const key = who.id ?? (found.kind === "person" ? personKey(facts) : keyOfName(who.name, facts));
    const draft = keys.get(key) ?? add(who, key, { rule: found.rule, words: found.words, weight: found.certainty });
    draft.of ??= found.of;
    draft.role ??= found.role;
    return draft;
  };
  const full = discovery.names.filter(({ isShort }) => !isShort);
  const longer = longerNames(full);
  const wholeOf = (found: FoundName): Draft | undefined => {
    const whole = longer(found);
    return whole === null ? undefined : fromFound(whole);
  };
  for (const found of full) {
    const draft = wholeOf(found) ?? fromFound(found);
    join(found.name, draft, false);
    for (const short of found.shorts) join(short, draft, true);
  }
  const bearers = bearersOf(drafts, discovery.names);
  for (const found of discovery.names) {
    const short = found.shorts[0] ?? found.name;
    if (!found.isShort || named.has(short)) continue;
    const bearer = found.kind === "person" ? (bearers.get(short) ?? undefined) : wholeOf(found);
    const draft = bearer ?? fromFound(found);
    draft.isAmbiguous ||= bearer === undefined;
    join(short, draft, bearer !== undefined);
  }
  for (const [acronym, long] of discovery.acronyms) {
    const draft = keys.get(nameKey(factsOf(long))) ?? meet(meaning(long, "organisation"), acronym);
    join(acronym, draft, false);
  }
  return { drafts, local: localIndex(named, number), number, met, meet };
}

function localIndex(named: ReadonlyMap<string, Local>, number: number): NameIndex<Local> {
  const local: NameIndex<Local> = new Map();
  for (const [name, means] of named) addName(local, name, means, firstOf(factsOf(name)));
  for (const first of local.keys()) if (first !== "") wordForm(first).low.namingIn = number;
  return local;
}

const nobody: ReadonlyMap<string, null> = new Map();

/**
 * Who alone bears a name: `Mr Dini` is Robleh Dini Warsame, `Mr Pita` Pita Limjaroenrat. Null for a
 * name of several.
 */
function bearersOf(drafts: readonly Draft[], names: readonly FoundName[]): ReadonlyMap<string, Draft | null> {
  if (!names.some(({ isShort, kind }) => isShort && kind === "person")) return nobody;
  const bearers = new Map<string, Draft | null>();
  for (const draft of drafts)
    if (draft.kind === "person")
      for (const part of draft.name.split(" ")) bearers.set(part, bearers.has(part) ? null : draft);
  return bearers;
}

/** So many may share a surname before a text of such names becomes slow. */
const most = 16;

/** The key of a name, whose facts are at hand if it is the one that was found. */
function keyOfName(name: string, found: NameFacts): string {
  return nameKey(name === found.name ? found : factsOf(name));
}

function nameKey(facts: NameFacts): string {
  facts.key ??= keyOf(facts.name);
  return facts.key;
}

/** One form for all spellings of a name: without diacritics, hyphens, full stops and articles. */
function keyOf(name: string): string {
  const low = name.toLowerCase();
  // Most names are their key.
  if (plainName.test(low)) return low;
  const straight = low.replaceAll("’", "'");
  const bare = isAscii(straight) ? straight : withoutMarks(name).toLowerCase().replaceAll("’", "'");
  return bare
    .replace(/^the /, "")
    .replace(/[-.\s]+/g, " ")
    .trim();
}

const plainName = /^(?!the )[a-z]+(?: [a-z]+)*$/;

function personKey(facts: NameFacts): string {
  facts.personKey ??= personKeyOf(facts.name);
  return facts.personKey;
}

/** Persons are one by first and last name: `Michael R. Pompeo` is `Michael Pompeo`. */
function personKeyOf(name: string): string {
  const key = keyOf(name.replace(/,? Jr\.?$/, ""));
  if (!/ .(?: |$)/.test(key)) return `person ${key}`;
  const [first = "", ...rest] = key.split(" ");
  return `person ${[first, ...rest.filter((word) => word.length > 1)].join(" ")}`;
}
