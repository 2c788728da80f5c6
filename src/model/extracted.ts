import type { Brief, ParsedHead } from "./brief.ts";
import type { DocumentFacts } from "./document-facts.ts";

/** The kinds of things that a text is asked for where its front matter does not state them. */
export const extractedKinds = ["actors", "obstacles", "agreements", "timeline"] as const;
export type ExtractedKind = (typeof extractedKinds)[number];

/**
 * The kinds that are found without the others: what was agreed and what happened when is asked of
 * the texts of a library when somebody asks for that, as most never do.
 */
export const firstExtracted = ["actors", "obstacles"] as const satisfies readonly ExtractedKind[];
export const laterExtracted = ["agreements", "timeline"] as const satisfies readonly ExtractedKind[];

/** What extraction found in a text, in the form of front matter; each entry has its trace. */
export type ExtractedParts = Pick<ParsedHead, ExtractedKind | "localAgreements">;

/** The same with every reference looked up, as a brief has it. */
export type ResolvedParts = Pick<Brief, ExtractedKind | "localAgreements">;

/** What extraction found in a text, and what the text says of itself. */
export interface ExtractedHead extends ExtractedParts {
  readonly facts: DocumentFacts;
  /** The first paragraph of what the text says, boilerplate aside. */
  readonly lead: string | null;
}

/** Entries of each kind, of whatever form. */
type Countable = { readonly [Kind in ExtractedKind]: readonly unknown[] };

/** Whether front matter states things of a kind: then nothing of it is extracted. */
export function states(head: Countable, kind: ExtractedKind): boolean {
  return head[kind].length > 0;
}

/** Whether a text has anything to be asked for. */
export function isIncomplete(head: Countable): boolean {
  return extractedKinds.some((kind) => !states(head, kind));
}

/** A head, or a brief, with what was found for each kind that it does not state. */
export function complete<Head extends Countable>(
  head: Head,
  found: Pick<Head, ExtractedKind> & Pick<ExtractedParts, "localAgreements">,
): Head {
  return {
    ...head,
    ...(states(head, "actors") ? {} : { actors: found.actors }),
    ...(states(head, "obstacles") ? {} : { obstacles: found.obstacles }),
    ...(states(head, "timeline") ? {} : { timeline: found.timeline }),
    ...(states(head, "agreements") ? {} : { agreements: found.agreements, localAgreements: found.localAgreements }),
  };
}

/**
 * Of a longer text no more than its first so many characters is asked, in UTF-16 code units: what a
 * file may hold at most would take over the time that SECURITY.md promises.
 */
export const mostExtracted = 256 * 1024;
