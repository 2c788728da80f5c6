import type { ParsedBrief, ParsedHead } from "../model/brief.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { resolveBrief } from "../model/resolve-brief.ts";
import { indexText } from "../search/terms.ts";
import { plainMarkdown } from "../text/markdown-lines.ts";

/** The columns of the full-text table for one brief, as terms. What a brief is about has columns of its own, to weigh more. */
export function searchColumns(brief: ParsedBrief, catalogue: Catalogue): string[] {
  const about = [...brief.tags, ...brief.regions, ...brief.watch];
  const columns = [
    brief.title,
    null,
    brief.obstacles.map(({ what }) => what).join("\n"),
    about.join("\n"),
    `${brief.summary ?? ""}\n${plainMarkdown(brief.body)}`,
  ];
  return columns.map((text) => (text === null ? actorTerms(brief, catalogue) : indexText(text)));
}

/** The actors' column: names and aliases, which the library's tables decide as well. */
export function actorTerms(brief: ParsedHead, catalogue: Catalogue): string {
  const { actors } = resolveBrief(brief, catalogue, { id: "", path: "", library: null });
  return indexText(actors.flatMap(({ name, aliases }) => [name, ...aliases]).join("\n"));
}
