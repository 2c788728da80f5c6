import type { WholeBrief } from "../model/brief.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { type ApparatusLine, apparatus, linesAtHand } from "./apparatus.ts";
import type { Field } from "./fields.ts";
import type { Query } from "./query.ts";
import { queryFields } from "./query-words.ts";
import { bestSnippets, type Candidate, type Snippet, snippetOf } from "./snippet.ts";
import { matchCount, type Wanted, wantedOf } from "./wanted.ts";

/** One passage or more. */
export type Snippets = readonly [Snippet, ...Snippet[]];

/** Looks the agreements of the libraries up, which few snippets need. */
export type FindAgreements = () => Promise<readonly KnownAgreement[]>;

/** What a query asks to be shown, told once for all the briefs that it finds. */
export interface Asked {
  readonly wanted: Wanted;
  /** Where the match may stand; anywhere if empty. */
  readonly fields: ReadonlySet<Field>;
}

/** What a query asks to be shown. */
export function askedBy(query: Query): Asked {
  return { wanted: wantedOf(query), fields: queryFields(query) };
}

/**
 * The passages that show why a brief was found, at most `count`: the best of its body, or where
 * its front matter shows more of the match, of that; else its summary or title.
 */
export async function briefSnippets(
  brief: WholeBrief,
  { wanted, fields }: Asked,
  { count, agreements }: { readonly count: number; readonly agreements: FindAgreements },
): Promise<Snippets> {
  const shown = bestSnippets(brief.body, wanted, count);
  // Where a field is asked for, what stands in it is shown, whatever the body says of the words.
  const atLeast = fields.size > 0 ? 0 : (shown[0]?.found ?? 0);
  const beside = atLeast === wanted.most ? null : await bestBeside(brief, agreements, { wanted, fields, atLeast });
  const all = beside === null ? shown : [beside, ...shown].slice(0, count);
  const [first, ...more] = all.map(({ snippet }) => snippet);
  return first === undefined ? [snippetOf(brief.summary ?? brief.title, wanted, null)] : [first, ...more];
}

interface Sought extends Asked {
  /** What is found must be more. */
  readonly atLeast: number;
}

/** What beside the body shows more of the match than that. */
async function bestBeside(brief: WholeBrief, agreements: FindAgreements, sought: Sought): Promise<Candidate | null> {
  const { wanted, atLeast } = sought;
  const near = bestLine(linesAtHand(brief), sought);
  const rest = { ...sought, atLeast: near?.found ?? atLeast };
  const best = near?.found === wanted.most ? near : (bestLine(await linesBeside(brief, agreements), rest) ?? near);
  return best && { found: best.found, snippet: snippetOf(best.text, wanted, null) };
}

async function linesBeside(brief: WholeBrief, agreements: FindAgreements): Promise<Iterable<ApparatusLine>> {
  return apparatus(brief, brief.agreements.length === 0 ? [] : await agreements());
}

function bestLine(
  lines: Iterable<ApparatusLine>,
  { wanted, fields, atLeast }: Sought,
): { text: string; found: number } | null {
  let best: { text: string; found: number } | null = null;
  for (const { field, text } of lines) {
    if (fields.size > 0 && !fields.has(field)) continue;
    const found = matchCount(text, wanted);
    if (found > (best?.found ?? atLeast)) best = { text, found };
    if (best?.found === wanted.most) break;
  }
  return best;
}
