import { bodyNouns, groupNouns, openingWords, otherNouns, plainCapitals, speakingVerbs } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { notSubject, whatActs, willedBy } from "./acts-by-place.ts";
import { type FoundName, foundName } from "./found-name.ts";
import { isAcronym } from "./letters.ts";
import { nameRole, rolesOf } from "./name-role.ts";
import { isCommon, type Run } from "./run.ts";

/** A single capitalised word that nothing explains. */
export interface Single {
  readonly acts: boolean;
  /** Whether it stands elsewhere than at the beginning of a sentence. */
  readonly isWithin: boolean;
  /** Whether it stands where places do. */
  readonly isPlace: boolean;
  /** Whether it does what no thing and no place does. */
  readonly wills: boolean;
}

/** Notes a single word that nothing explains, and whether it acts. */
export function noteSingle(run: Run, singles: Map<string, Single>): void {
  const { words, start: first, end } = run;
  const start = words[first]?.small === "the" && end > first + 1 ? first + 1 : first;
  const name = singleName(run, start);
  if (name === null) return;
  const word = words[start] as Word;
  // At the beginning of a sentence a capital says nothing: there it has to be met elsewhere, too.
  const isFirst = start === 0 || firsts.has(words[start - 1]?.text ?? "");
  const seen = singles.get(name);
  singles.set(name, {
    acts: seen?.acts === true || isActing({ words, start, end }),
    isWithin: seen?.isWithin === true || !isFirst,
    wills: seen?.wills === true || name !== word.text || (willedBy({ words, start, end }) && !isThing(word)),
    isPlace: seen?.isPlace === true || whereabouts.has(words[start - 1]?.small ?? ""),
  });
}

/** Marks behind which a sentence begins. */
const firsts = wordSet(`" “ ” ‘ : • – — -`);

/** What a run is that nothing explains, if it is one word or the wing of one; null otherwise. */
function singleName(run: Run, start: number): string | null {
  const { words, end, names } = run;
  if (end !== start + 1 && end !== start + 3) return null;
  const word = words[start] as Word;
  if ((rolesOf(word) & commonRole) !== 0 || isCommon(run, word)) return null;
  if (end === start + 3) return wingOf(words, start, end);
  return word.text.length > 1 && (names[start] ?? null) === null ? word.text : null;
}

/** `SPLM-IO`, `FARC-EP`: a wing of what is called by its initials; null for none. */
function wingOf(words: readonly Word[], start: number, end: number): string | null {
  if (words[start + 1]?.text !== "-") return null;
  const own = words[start]?.text ?? "";
  const wing = words[end - 1]?.text ?? "";
  return wings.has(wing) && own.length < 7 && isAcronym(own) ? `${own}-${wing}` : null;
}

/** In opposition, army of the people, north, general command and the like. Written by us. */
const wings = wordSet("IO EP N S M G K GC ML CNT R D IRA Goma Nkunda Juba Inkatha Fatah Renovada Nacional");

function isActing({ words, start, end }: Pick<Run, "words" | "start" | "end">): boolean {
  return (
    isSubject(words, start, end) ||
    isSource(words, start) ||
    isOfParty(words, start, end) ||
    whatActs({ words, start, end }) !== null
  );
}

/** `the deputies of Junts`, `CDA negotiator Sjoerd Haanstra`: who sits or speaks for a party. */
function isOfParty(words: readonly Word[], start: number, end: number): boolean {
  const from = words[start - 1]?.small === "the" ? start - 1 : start;
  if (words[from - 1]?.small === "of" && partyPeople.has(words[from - 2]?.small ?? "")) return true;
  const next = words[end];
  if (next === undefined || next.isCapital || !spokesmen.has(next.small) || !words[end + 1]?.isCapital) return false;
  const own = words[start]?.text ?? "";
  return own.length > 2 && own === own.toUpperCase() && /^\p{L}/u.test(own);
}

/** Who is of a party and of no place. */
const partyPeople = wordSet(
  "deputies senators socialists liberals greens conservatives democrats communists nationalists christian-democrats mps meps whip whips",
);

const spokesmen =
  wordSet(`negotiator spokesman spokeswoman spokesperson leader chairman chairwoman chair president secretary treasurer director
  deputy senator mp mep lawmaker councillor candidate founder whip commander general economist analyst lawyer official`);

/** `KMA proposed`; in `the governor of Cusco opposes` and `Baltic states` somebody else does. */
function isSubject(words: readonly Word[], start: number, end: number): boolean {
  const before = words[words[start - 1]?.small === "the" ? start - 2 : start - 1];
  const verb = words[end]?.small ?? "";
  if (notSubject.has(before?.small ?? "")) return false;
  if (verb === "states" || (verb === "have" && words[start]?.small.endsWith("s") !== true)) return false;
  return actsNow(words[end]);
}

/**
 * `Trade is`, `Fishing has`: nouns that need no article, by their endings or by what they mean; and
 * plurals.
 */
function isThing({ small }: Word): boolean {
  return things.has(small) || thingEndings.test(small);
}

const thingEndings =
  /(?:ing|[ts]ion|ments?|ness|ity|ism|ance|ence|ship|hood|age|ics|ly|[^s]s|ers|ors|men|ture|sis|cy|wth|ous|ful|able|less)$/;

/** Nouns that stand without an article, and small words of sentences. Written by us. */
const things =
  wordSet(`trade water oil gas coal power peace war rice grain wheat maize steel money cash food fuel fish meat milk bread salt
  sand gold silver copper lithium uranium cotton cocoa coffee sugar tea labour labor land law order work time life death hope fear
  anger trust blame violence crime justice freedom industry agriculture tourism business finance credit debt aid relief support help
  advice news evidence proof research data software electricity traffic transport freight cargo rail demand supply output poverty
  hunger drought rain snow ice heat weather climate nature health culture history religion language music press parliament
  congress government police army cabinet opposition management staff nobody everybody everyone somebody someone anyone nothing everything something
  that what whoever whatever this neither either everyone else little enough half part most none progress talk argument theory
  tobacco timber cement iron nickel cobalt tin zinc lead sulphur diamonds sugar soya palm rubber wool silk leather livestock cattle frost snowfall fog
  practice ground mud municipality legend rumour rumor word home school church prison court congress mankind society science sport art love mail`);

/** `according to Moldovagaz`. */
function isSource(words: readonly Word[], start: number): boolean {
  return start > 1 && words[start - 1]?.small === "to" && words[start - 2]?.small === "according";
}

/** Words that have a capital without being a name. */
const commonRole = nameRole(things, openingWords, plainCapitals, otherNouns, bodyNouns, groupNouns, {
  has: opensShortened,
});

/** `Who's`, `we've`. */
function opensShortened(small: string): boolean {
  const end = small.indexOf("'");
  return end >= 0 && openingWords.has(small.slice(0, end));
}

const whereabouts = wordSet("in at from near around across outside northern southern eastern western");

/** Whether a verb says that who is named before it acts. */
export function actsNow(next: Word | undefined): boolean {
  return next !== undefined && (speakingVerbs.has(next.small) || auxiliaries.has(next.small) || doing.has(next.small));
}

/** What who is named does to somebody, and no participle of what is done to it. */
const doing =
  wordSet(`adopted blocked banned refuses rejects wants insists demands opposes controls controlled sells sold buys bought
  owns owned built builds closed closes sued sues voted votes backs backed supports supported claims got gave gives took takes
  sent sends made makes lost won went came holds held pays paid runs cannot needs fears vetoed seized attacked`);

const auxiliaries = wordSet("has had have is was will would does did");

/** Single words that act, and have their capital within a sentence: somebody's name. */
export function actingNames(singles: ReadonlyMap<string, Single>, isNamed: (name: string) => boolean): FoundName[] {
  const found: FoundName[] = [];
  for (const [name, single] of singles) {
    if (!isSomebody(name, single) || isNamed(name)) continue;
    const kind = name === name.toUpperCase() ? "organisation" : null;
    found.push(foundName(name, kind, { rule: "a name that acts", words: name, certainty: 0.5, isShort: true }));
  }
  return found;
}

function isSomebody(name: string, { acts, isWithin, isPlace, wills }: Single): boolean {
  // Two capitals are too often something else: they only stand for a name that has these initials.
  if (name.length < 3) return false;
  return (acts && isWithin && !isPlace) || wills || (!isPlace && firm.test(name));
}

/** `ArcoLine`: capitals within a word are a company's; `MacArthur` is none. */
const firm = /^(?!Mac[A-Z])[A-Z][a-z]{2,14}[A-Z][a-z]{2,14}$/;
