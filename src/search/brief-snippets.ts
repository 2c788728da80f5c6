import type { WholeBrief } from "../model/brief.ts";
import type { Query } from "./query.ts";
import { bestSnippets, highlight, type Snippet } from "./snippet.ts";

/** One passage or more. */
export type Snippets = readonly [Snippet, ...Snippet[]];

/**
 * The passages that show why a brief was found, at most `count`: the best of its body; else, where
 * the match is in the front matter, its summary or title.
 */
export function briefSnippets(brief: WholeBrief, query: Query, count: number): Snippets {
  const [first, ...more] = bestSnippets(brief.body, query, count);
  if (first !== undefined) return [first, ...more];
  const text = brief.summary ?? brief.title;
  return [{ section: null, text, matches: highlight(text, query) }];
}
