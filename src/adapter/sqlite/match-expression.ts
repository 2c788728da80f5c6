import type { Query, Term } from "../../search/query.ts";
import { queryUnits } from "../../search/query-units.ts";
import { scriptKind } from "../../search/script-runs.ts";
import { stopWords } from "../../search/stop-words.ts";
import { hasDate, toCondition } from "./condition.ts";
import { limitDepth } from "./limit-depth.ts";
import type { Match } from "./match.ts";
import { joinExpressions, matchTerm } from "./match-term.ts";
import { joinSigned, type Signed, signQuery } from "./sign-query.ts";

/** How a query is put to the engine. */
export interface MatchOptions {
  /**
   * What a brief must have: all that is asked for; all but stop words, while there are others; or
   * some of the bare words, and all else.
   */
  readonly demands?: "all" | "telling" | "some";
  /** Where bare words are optional, quoted ones are, too. */
  readonly areQuotesWishes?: boolean;
  /** Whether any brief holds these terms side by side: what none holds is looked for in pieces. */
  readonly isHeld?: (words: readonly string[]) => boolean;
}

/**
 * A query as FTS5 MATCH expressions and conditions on dates. Only folded letters and digits in
 * double quotes reach the engine, so no input can be taken for syntax.
 */
export function matchExpression(asked: Query, options: MatchOptions = {}): Match {
  const { demands = "all", areQuotesWishes = false, isHeld = () => false } = options;
  const query = limitDepth(asked);
  const given = query.kind === "all" ? query.parts : [query];
  const parts = given.length > mostWeighed ? given.map(asTyped) : given;
  const dated = parts.filter(hasDate);
  const worded = parts.filter((part) => !hasDate(part));
  const bare = worded.filter((part): part is Term => isBare(part) || (areQuotesWishes && part.kind === "phrase"));
  const telling = bare.filter((part) => !isStopWord(part));
  const chosen = new Set<Query>(telling.length > 0 ? telling : bare);
  const isOptional = demands === "some" ? new Set<Query>(bare) : new Set<Query>();
  const isIdle = (part: Query) => demands === "telling" && isBare(part) && !chosen.has(part);
  const mandatory = worded.filter((part) => !isOptional.has(part) && !isIdle(part));
  const optional = demands === "some" ? weigh(parts, chosen, isHeld) : [];
  const conditions = dated.map((part) => toCondition(part));
  return {
    ...matchAll(
      mandatory.map((part) => signQuery(part, null)),
      optional,
    ),
    dates: conditions.filter((condition) => condition.kind === "date").map(({ kind: _, ...date }) => date),
    mixed: conditions.filter((condition) => condition.kind !== "date"),
  };
}

/** Whether a query says so much beside a quotation that this is a pasted passage, and no demand. */
export function isPassage(query: Query): boolean {
  if (query.kind !== "all" || !query.parts.some(({ kind }) => kind === "phrase")) return false;
  return query.parts.filter((part) => isBare(part) && !isStopWord(part)).length >= 3;
}

/** A word weighs as much as so many neighbouring pairs. */
const wordWeight = 4;

/** In a query of more words pairs decide nothing, and to weigh each word would cost. */
const mostWeighed = 64;

/** A day as the words by which it was typed, not in each of its forms. */
function asTyped(part: Query): Query {
  return part.kind === "day" ? { kind: "word", words: part.words } : part;
}

/**
 * Words that are optional, and neighbours as phrases at a quarter of the weight of a word: who
 * writes `boundary layer` means the pair. BM25 adds up over an expression's parts, so a word that
 * is named four times weighs four times.
 */
function weigh(
  parts: readonly Query[],
  chosen: ReadonlySet<Query>,
  isHeld: (words: readonly string[]) => boolean,
): string[] {
  const terms = parts.filter((part): part is Term => chosen.has(part));
  const units = terms.flatMap((term) => termUnits(term, isHeld));
  if (units.length > mostWeighed) return [...new Set(units)];
  const pairs = parts.flatMap((left, index) => {
    const right = parts[index + 1];
    if (left.kind !== "word" || right?.kind !== "word" || !chosen.has(left) || !chosen.has(right)) return [];
    return [matchTerm({ kind: "phrase", words: neighbours(left.words, right.words) })];
  });
  return pairs.length === 0 ? units : [...Array.from({ length: wordWeight }, () => units).flat(), ...pairs];
}

/** The last word of a compound and the first of the next; words of characters as they are. */
function neighbours(left: readonly string[], right: readonly string[]): readonly string[] {
  const isCompound = [...left, ...right].every((word) => scriptKind(word) === "words");
  return isCompound ? [...left.slice(-1), ...right.slice(0, 1)] : [...left, ...right];
}

/** What a bare term is looked for by where it need not stand as typed. */
function termUnits(term: Term, isHeld: (words: readonly string[]) => boolean): string[] {
  if (term.words.length < 2 || term.kind === "day" || term.kind === "fuzzy") return [matchTerm(term)];
  const isWords = scriptKind(term.words[0] as string) === "words";
  const whole = matchTerm(term);
  if (!isWords && (term.kind === "prefix" || isHeld(term.words))) return [whole];
  const units = queryUnits(term.words).map((words) => matchTerm({ kind: "word", words }));
  return isWords ? [...units, whole] : units;
}

/**
 * The optional ones raise the rank; the mandatory ones stand in both branches, so that they suffice
 * and every hit has them.
 */
function matchAll(mandatory: readonly Signed[], optional: readonly string[]): Pick<Match, "match" | "exclude"> {
  const required = mandatory.filter(({ isExcluded }) => !isExcluded).map(({ expression }) => expression);
  const wanted = required.length === 0 ? optional : [joinExpressions("AND", required), ...optional];
  const some: Signed[] =
    optional.length === 0 ? [] : [{ expression: joinExpressions("OR", wanted), isExcluded: false }];
  const all = [...mandatory, ...some];
  if (all.length === 0) return { match: null, exclude: null };
  const { expression, isExcluded } = joinSigned("all", all);
  return isExcluded ? { match: null, exclude: expression } : { match: expression, exclude: null };
}

function isBare({ kind }: Query): boolean {
  return kind === "word" || kind === "prefix" || kind === "fuzzy" || kind === "day";
}

function isStopWord(query: Query): boolean {
  return query.kind === "word" && query.words.every((word) => stopWords.has(word));
}
