import type { ParsedHead } from "./brief.ts";
import type { DocumentFacts } from "./document-facts.ts";

/** The kinds of things that a text is asked for where its front matter does not state them. */
export const extractedKinds = ["actors", "obstacles", "agreements", "timeline"] as const;
export type ExtractedKind = (typeof extractedKinds)[number];

/** What extraction found in a text, in the form of front matter; each entry has its trace. */
export type ExtractedParts = Pick<ParsedHead, ExtractedKind | "localAgreements">;

/** What extraction found in a text, and what the text says of itself. */
export interface ExtractedHead extends ExtractedParts {
  readonly facts: DocumentFacts;
  /** The first paragraph of what the text says, boilerplate aside. */
  readonly lead: string | null;
}

/** Entries of each kind, of whatever form. */
type Countable = { readonly [Kind in ExtractedKind]: readonly unknown[] };

/** Whether front matter states things of a kind: then nothing of it is extracted. */
function states(head: Countable, kind: ExtractedKind): boolean {
  return head[kind].length > 0;
}

/** Whether a text has anything to be asked for. */
export function isIncomplete(head: Countable): boolean {
  return extractedKinds.some((kind) => !states(head, kind));
}

/** The head with what was found for each kind that it does not state. */
export function completeHead<Head extends ParsedHead>(head: Head, found: ExtractedParts): Head {
  return {
    ...head,
    ...(states(head, "actors") ? {} : { actors: found.actors }),
    ...(states(head, "obstacles") ? {} : { obstacles: found.obstacles }),
    ...(states(head, "timeline") ? {} : { timeline: found.timeline }),
    ...(states(head, "agreements") ? {} : { agreements: found.agreements, localAgreements: found.localAgreements }),
  };
}
