import { indexedWords } from "../markdown/indexed-words.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { Agreement } from "../model/agreement.ts";
import type { ParsedBrief, ParsedHead } from "../model/brief.ts";
import { type KnownAgreement, resolveAgreement } from "../model/known-agreement.ts";
import type { KnownNames } from "../model/known-names.ts";
import { resolveEntries } from "../model/resolve-brief.ts";
import { linkTargets } from "../search/link-targets.ts";
import { namesOf } from "../search/names-of.ts";
import type { searchColumns } from "../search/search-columns.ts";
import { sourceWords } from "../search/source-words.ts";
import { indexText } from "../search/terms.ts";

/** What the libraries share that decides how a brief's references are called. */
export interface SharedNames {
  readonly knownNames: KnownNames;
  readonly agreements: ReadonlyMap<string, Agreement>;
}

/** The columns that what the libraries share decides as well. */
export type SharedColumn = "actors" | "parties" | "agreements";

type Column = (typeof searchColumns)[number];
type Texts<Name extends Column> = Readonly<Record<Name, string>>;

/** The file of a brief that is to be indexed: by what it goes, and its text. */
export type IndexedFile = Pick<ParsedBrief, "body"> & { readonly id: string; readonly path: string };

/** The terms of the columns that a file's text alone decides. */
export type OwnTerms = Texts<Exclude<Column, SharedColumn | "names">>;

/**
 * The terms of one brief, column by column: all that its page shows. What it is about has columns
 * of its own, to weigh more, and so has its apparatus, to weigh less. `own` are its `ownTerms`.
 */
export function searchTerms(
  brief: ParsedHead,
  { id, path, body }: IndexedFile,
  shared: SharedNames,
  own: OwnTerms = ownTerms(brief, body),
): Texts<Column> {
  const names = namesOf({ id, path, date: brief.date, extra: brief.extra });
  return { ...own, ...sharedTerms(brief, shared), names: termsIn(names) };
}

/** The terms of the columns that the text alone decides. */
export function ownTerms(brief: ParsedHead, body: string): OwnTerms {
  const { titles, words } = indexedWords(readMarkdown(body));
  // What the body says first is no more than the rest of it.
  const summary = brief.summaryFrom === "body" ? null : brief.summary;
  return {
    title: indexText(brief.title),
    roles: termsIn(brief.actors.map(({ role, stance, interests }) => lines([role, stance, ...interests]))),
    obstacles: termsIn(brief.obstacles.map(({ what }) => what)),
    tags: termsIn(brief.tags),
    regions: termsIn(brief.regions),
    sections: termsIn(titles),
    summary: indexText(lines([summary, ...brief.watch, ...judged(brief)])),
    events: termsIn(brief.timeline.map(({ date, event }) => `${date} ${event}`)),
    sources: termsIn(brief.sources.map(sourceWords)),
    links: termsIn(linkTargets(body)),
    body: indexText(words),
  };
}

/** The terms of the columns that what the libraries share decides as well. */
export function sharedTerms(brief: ParsedHead, { knownNames, agreements }: SharedNames): Texts<SharedColumn> {
  const { actors, obstacles } = resolveEntries(brief, knownNames);
  const local = new Map(brief.localAgreements.map((agreement) => [agreement.id, agreement]));
  const called = brief.agreements.map((id) => {
    const agreement = local.get(id) ?? agreements.get(id);
    return agreement === undefined ? [id] : agreementNames(resolveAgreement(agreement, knownNames, { id: "", actors }));
  });
  const parties = obstacles.map(({ kind, severity, holder, hinders, grade }) => [
    ...[kind, severity, grade].filter((word) => word !== null),
    ...[holder, ...hinders].flatMap((party) => party?.name ?? []),
  ]);
  return {
    actors: nameTerms(actors.flatMap(({ name, aliases }) => [name, ...aliases])),
    parties: nameTerms(parties.flat()),
    agreements: nameTerms(called.flat()),
  };
}

function agreementNames({ id, short, name, covers, parties, mediator }: KnownAgreement): string[] {
  const called = [id, short, name, covers].filter((text) => text !== null);
  return [...called, ...parties.map((party) => party.name), ...(mediator === null ? [] : [mediator.name])];
}

/** The terms of names. Those that came lately are known: briefs name the same actors. */
function nameTerms(names: readonly string[]): string {
  return names.map(termsOf).join(" ");
}

function termsOf(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size === mostNames) known.clear();
  const terms = indexText(name);
  known.set(name, terms);
  return terms;
}

const known = new Map<string, string>();
const mostNames = 10_000;

function judged({ judgements }: ParsedHead): (string | null)[] {
  return judgements.flatMap(({ text, likelihood, confidence, basis }) => [
    text,
    likelihood,
    confidence === null ? null : `${confidence} confidence`,
    basis,
  ]);
}

function lines(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join("\n");
}

function termsIn(texts: readonly string[]): string {
  return texts.length === 0 ? "" : indexText(texts.join("\n"));
}
