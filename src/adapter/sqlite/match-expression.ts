import type { Query } from "../../search/query.ts";
import { hasDate, toCondition } from "./condition.ts";
import { limitDepth } from "./limit-depth.ts";
import type { Match } from "./match.ts";
import { type Expand, joinExpressions, matchTerm } from "./match-term.ts";
import { joinSigned, type Signed, signQuery } from "./sign-query.ts";

/** How a query is put to the engine. */
export interface MatchOptions {
  /** Bare words become optional, as long as one, or all else that is asked for, matches. */
  readonly isRelaxed?: boolean;
  readonly expand?: Expand;
  /** Bare words, folded, that the relaxed form leaves out while there are others. */
  readonly stopWords?: ReadonlySet<string>;
}

/**
 * A query as FTS5 MATCH expressions and conditions on dates. Only folded letters and digits in
 * double quotes reach the engine, so no input can be taken for syntax.
 */
export function matchExpression(asked: Query, options: MatchOptions = {}): Match {
  const query = limitDepth(asked);
  const { isRelaxed = false, expand = () => [], stopWords = new Set() } = options;
  const parts = query.kind === "all" ? query.parts : [query];
  const dated = parts.filter(hasDate);
  const worded = parts.filter((part) => !hasDate(part));
  const bare = isRelaxed ? worded.filter(isBare) : [];
  const telling = bare.filter((part) => !isStopWord(part, stopWords));
  const optional = weighPairs(telling.length > 0 ? telling : bare, parts, expand);
  const isOptional = new Set(bare);
  const mandatory = worded.filter((part) => !isOptional.has(part)).map((part) => signQuery(part, null, expand));
  const conditions = dated.map((part) => toCondition(part, expand));
  return {
    ...matchAll(mandatory, optional),
    dates: conditions.filter((condition) => condition.kind === "date").map(({ kind: _, ...date }) => date),
    mixed: conditions.filter((condition) => condition.kind !== "date"),
  };
}

/**
 * Words that are optional, and those that stand side by side in the query as phrases as well, at
 * half the weight of a word: who writes `boundary layer` means the pair. BM25 adds up over an
 * expression's parts, so a word that is named twice weighs twice. Measured on Cranfield: nDCG@10
 * 0.539 → 0.555, MAP 0.427 → 0.439.
 */
function weighPairs(optional: readonly Query[], parts: readonly Query[], expand: Expand): string[] {
  const words = optional.map((part) => signQuery(part, null, expand).expression);
  const isOptional = new Set(optional);
  const pairs = parts.flatMap((left, index) => {
    const right = parts[index + 1];
    const isPair = right?.kind === "word" && left.kind === "word" && isOptional.has(left) && isOptional.has(right);
    return isPair ? [matchTerm({ kind: "phrase", words: [...left.words, ...right.words] }, null, expand)] : [];
  });
  return pairs.length === 0 ? words : [...words, ...words, ...pairs];
}

/**
 * The optional ones raise the rank; the mandatory ones stand in both branches, so that they
 * suffice and every hit has them.
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
  return kind === "word" || kind === "prefix" || kind === "fuzzy";
}

function isStopWord(query: Query, stopWords: ReadonlySet<string>): boolean {
  return query.kind === "word" && query.words.every((word) => stopWords.has(word));
}
