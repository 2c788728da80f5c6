import type { ActorKind } from "../../model/actor.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { isAscii } from "../../text/ascii.ts";
import type { Reason } from "../extraction.ts";
import { wordForm } from "../words.ts";
import type { Discovery } from "./discover.ts";
import type { FoundName } from "./found-name.ts";
import { asCatalogued, type KnownLookup, wholeName } from "./known-lookup.ts";
import { withoutMarks } from "./letters.ts";
import { type LongerName, longerNames } from "./longer-names.ts";
import { type Meaning, meaning } from "./meaning.ts";
import { factsOf, type NameFacts } from "./name-facts.ts";
import { addNamed, firstOf } from "./name-index.ts";

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
  /** The number of the text in the marks of words with which one of these names begins. */
  readonly number: number;
  /** The draft of a known name that is met for the first time, and the words that name it. */
  readonly meet: (means: Meaning, words: string) => Draft;
}

interface TextLookup {
  readonly lookup: KnownLookup;
  /** The number of the text in the marks of its words. */
  readonly number: number;
}

/** What is gathered. */
interface Casting extends TextLookup {
  readonly known: KnownNames;
  readonly drafts: Draft[];
  readonly keys: Map<string, Draft>;
}

/** The cast that a first reading finds. */
export function castOf({ names, acronyms }: Discovery, known: KnownNames, { lookup, number }: TextLookup): Cast {
  const drafts: Draft[] = [];
  const casting: Casting = { known, lookup, number, drafts, keys: new Map() };
  const longer = longerNames(names);
  for (const found of names) {
    if (found.isShort) continue;
    const draft = fromFound(casting, longer(found) ?? found);
    join(found.facts, draft, { number, isShort: false });
    for (const short of found.shorts) join(factsOf(short), draft, { number, isShort: true });
  }
  addShort(casting, names, longer);
  for (const [acronym, long] of acronyms) {
    const whole = factsOf(long);
    const draft =
      casting.keys.get(nameKey(whole)) ??
      meet(casting, wholeName(lookup, whole) ?? meaning(long, "organisation"), acronym);
    join(factsOf(acronym), draft, { number, isShort: false });
  }
  return { drafts, number, meet: (means, words) => meet(casting, means, words) };
}

/** Surnames and parts of names mean who bears the whole, or somebody of their own. */
function addShort(casting: Casting, names: readonly FoundName[], longer: LongerName): void {
  const { drafts, number } = casting;
  const bearers = bearersOf(drafts, names);
  for (const found of names) {
    if (!found.isShort) continue;
    const short = found.shorts.length === 0 ? found.facts : factsOf(found.shorts[0] as string);
    if (short.joinedIn === number) continue;
    const bearer = found.kind === "person" ? bearers.get(short.name) : wholeOf(casting, longer(found));
    const draft = bearer ?? fromFound(casting, found);
    draft.isAmbiguous ||= bearer == null;
    join(short, draft, { number, isShort: bearer != null });
  }
}

function wholeOf(casting: Casting, whole: FoundName | null): Draft | null {
  return whole === null ? null : fromFound(casting, whole);
}

function meet(casting: Casting, means: Meaning, words: string): Draft {
  const who = asCatalogued(casting.known, means);
  who.key ??= nameKey(factsOf(who.name));
  const key = who.id ?? who.key;
  const draft = casting.keys.get(key) ?? add(casting, who, key, { rule: "a known name", words, weight: 1 });
  means.metIn = casting.number;
  means.metAs = draft.number;
  return draft;
}

function fromFound(casting: Casting, found: FoundName): Draft {
  const { facts } = found;
  const whole = wholeName(casting.lookup, facts);
  const means = whole !== null && found.kind === whole.kind ? whole : meaning(found.name, found.kind, found);
  const who = asCatalogued(casting.known, means);
  const key = who.id ?? (found.kind === "person" ? personKey(facts) : keyOfName(who.name, facts));
  const draft =
    casting.keys.get(key) ?? add(casting, who, key, { rule: found.rule, words: found.words, weight: found.certainty });
  draft.of ??= found.of;
  draft.role ??= found.role;
  return draft;
}

function add({ drafts, keys }: Casting, { name, id, kind, of, isMedium }: Meaning, key: string, reason: Reason): Draft {
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
}

function join(facts: NameFacts, draft: Draft, bringing: Bringing): void {
  const local = facts.joinedIn === bringing.number ? facts.local : null;
  if (local === null) bring(facts, draft, bringing);
  else if (local.numbers.length < most && !local.numbers.includes(draft.number)) local.numbers.push(draft.number);
}

interface Bringing {
  /** The number of the text. */
  readonly number: number;
  readonly isShort: boolean;
}

/** Notes a name of a text, which nobody bore in it before, at the word with which it begins. */
function bring(facts: NameFacts, draft: Draft, { number, isShort }: Bringing): void {
  const numbers = [draft.number];
  facts.local = { numbers, isShort };
  facts.joinedIn = number;
  const first = firstOf(facts);
  if (first === "") return;
  const marks = wordForm(first).low;
  if (marks.namingIn !== number) {
    marks.namingIn = number;
    marks.naming = [];
  }
  addNamed(marks.naming, facts, facts.local);
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
