import { indexedWords } from "../markdown/indexed-words.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { ParsedBrief, ParsedHead } from "../model/brief.ts";
import type { KnownNames } from "../model/known-names.ts";
import { resolveBrief } from "../model/resolve-brief.ts";
import { searchColumns } from "../search/search-columns.ts";
import { indexText } from "../search/terms.ts";

/**
 * The terms of one brief, column by column. What a brief is about has columns of its own, to weigh
 * more.
 */
export function searchTerms(brief: ParsedHead & Pick<ParsedBrief, "body">, knownNames: KnownNames): string[] {
  const { titles, words } = indexedWords(readMarkdown(brief.body));
  const texts: Readonly<Record<Exclude<(typeof searchColumns)[number], "actors">, string>> = {
    title: brief.title,
    obstacles: brief.obstacles.map(({ what }) => what).join("\n"),
    tags: brief.tags.join("\n"),
    regions: brief.regions.join("\n"),
    sections: titles.join("\n"),
    // What the body says first is no more than the rest of it.
    summary: [(brief.summaryFrom !== "body" && brief.summary) || "", ...brief.watch].join("\n"),
    body: words,
  };
  return searchColumns.map((column) =>
    column === "actors" ? actorTerms(brief, knownNames) : indexText(texts[column]),
  );
}

/** The actors' column: names and aliases, which `library.yaml` decides as well. */
export function actorTerms(brief: ParsedHead, knownNames: KnownNames): string {
  const { actors } = resolveBrief(brief, knownNames, { id: "", path: "", library: null });
  return indexText(actors.flatMap(({ name, aliases }) => [name, ...aliases]).join("\n"));
}
