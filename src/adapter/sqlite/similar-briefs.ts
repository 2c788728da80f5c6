import { plainMarkdown } from "../../markdown/plain-markdown.ts";
import type { WholeBrief } from "../../model/brief.ts";
import { type TellingTerm, tellingTerms } from "../../search/telling-terms.ts";
import { matchTerm } from "./match-term.ts";
import { likenessWeights, type RankedBrief, type SearchOptions, selectHits } from "./search-index.ts";
import type { Database } from "./sqlite.ts";
import { openVocabulary } from "./vocabulary.ts";

/** A brief like another, and the terms that they share. */
export interface SimilarHit extends RankedBrief {
  readonly terms: readonly string[];
}

/** How many of a brief's terms are looked for. */
const termCount = 24;

/** The briefs that share most of a brief's telling terms, best first, itself left out. */
export function similarBriefs(database: Database, brief: WholeBrief, options: SearchOptions): SimilarHit[] {
  const { documents, documentFrequency } = openVocabulary(database);
  const about = [...brief.tags, ...brief.actors.map(({ name }) => name), ...brief.obstacles.map(({ what }) => what)];
  // What a brief is about says more than one mention in its text.
  const text = [brief.title, brief.summary ?? "", ...about, ...about, plainMarkdown(brief.body)].join("\n");
  const terms = tellingTerms(text, { documents, documentFrequency, limit: termCount });
  if (terms.length === 0) return [];
  const named = brief.agreements.map((id) => matchTerm({ kind: "phrase", words: [id] }, "agreement"));
  const match = [...terms.map(({ term }) => `"${term}"`), ...named].join(" OR ");
  const hits = selectHits(
    database,
    { match, exclude: null, dates: [], mixed: [] },
    { ...options, limit: options.limit + 1, weights: likenessWeights },
  );
  const others = hits.filter((hit) => hit.brief.id !== brief.id).slice(0, options.limit);
  return others.map((hit) => ({ ...hit, terms: sharedTerms(database, hit, terms) }));
}

function sharedTerms(database: Database, hit: RankedBrief, terms: readonly TellingTerm[]): string[] {
  // node:sqlite binds every number as a real, for which FTS5 passes over the condition on the
  // rowid.
  const holds = database.prepare("SELECT 1 FROM search WHERE search MATCH ? AND rowid = CAST(? AS INTEGER)");
  return terms.filter(({ term }) => holds.all(`"${term}"`, hit.row).length > 0).map(({ word }) => word);
}
