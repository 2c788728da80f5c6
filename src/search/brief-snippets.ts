import type { WholeBrief } from "../model/brief.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { apparatus } from "./apparatus.ts";
import type { Field } from "./fields.ts";
import type { Query } from "./query.ts";
import { queryFields } from "./query-words.ts";
import { bestSnippets, type Candidate, type Snippet, snippetOf } from "./snippet.ts";
import { matchCount, type Wanted, wantedOf } from "./wanted.ts";

/** One passage or more. */
export type Snippets = readonly [Snippet, ...Snippet[]];

/**
 * The passages that show why a brief was found, at most `count`: the best of its body, or where
 * its front matter shows more of the match, of that; else its summary or title.
 */
export async function briefSnippets(
  brief: WholeBrief,
  query: Query,
  { count, agreements }: { readonly count: number; readonly agreements: () => Promise<readonly KnownAgreement[]> },
): Promise<Snippets> {
  const wanted = wantedOf(query);
  const fields = queryFields(query);
  const shown = bestSnippets(brief.body, wanted, count);
  // Where a field is asked for, what stands in it is shown, whatever the body says of the words.
  const atLeast = fields.size > 0 ? 0 : (shown[0]?.found ?? 0);
  const beside =
    atLeast === wanted.most
      ? null
      : bestBeside(brief, wanted, { fields, atLeast, known: await known(brief, agreements) });
  const all = beside === null ? shown : [beside, ...shown].slice(0, count);
  const [first, ...more] = all.map(({ snippet }) => snippet);
  return first === undefined ? [snippetOf(brief.summary ?? brief.title, wanted, null)] : [first, ...more];
}

/** The agreements that the libraries know, where the brief names any. */
async function known(
  brief: WholeBrief,
  agreements: () => Promise<readonly KnownAgreement[]>,
): Promise<readonly KnownAgreement[]> {
  return brief.agreements.length === 0 ? [] : agreements();
}

/** What beside the body shows more of the match than that, in these fields if any are asked for. */
function bestBeside(brief: WholeBrief, wanted: Wanted, { fields, atLeast, known }: BesideOptions): Candidate | null {
  let best: { text: string; found: number } | null = null;
  const lines = [{ field: "summary" as const, text: brief.summary ?? brief.title }, ...apparatus(brief, known)];
  for (const { field, text } of lines) {
    if (fields.size > 0 && !fields.has(field)) continue;
    const found = matchCount(text, wanted);
    if (found > (best?.found ?? atLeast)) best = { text, found };
    if (best?.found === wanted.most) break;
  }
  return best && { found: best.found, snippet: snippetOf(best.text, wanted, null) };
}

interface BesideOptions {
  readonly fields: ReadonlySet<Field>;
  readonly atLeast: number;
  readonly known: readonly KnownAgreement[];
}
