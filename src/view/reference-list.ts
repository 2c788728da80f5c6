import type { Problem } from "../model/problem.ts";
import type { Reference } from "../model/reference.ts";
import { sourceText } from "./brief-parts.ts";
import type { Text, View } from "./view.ts";

/** What is to be cited, in the order asked for. */
export interface ReferencesAnswer {
  readonly references: readonly Reference[];
  /** Whose sources are none, where all of them were asked for. */
  readonly nothing: string | null;
  readonly problems: readonly Problem[];
}

/** References one a paragraph, to be pasted; for BibTeX and CSL-JSON as they are. */
export function referencesView({ references, nothing, problems }: ReferencesAnswer): View {
  return {
    data: references.map(referenceJson),
    fields: ["id", "publisher", "title", "date", "url"],
    references,
    get blocks() {
      return references.map((reference) => ({ kind: "paragraph" as const, text: referenceText(reference) }));
    },
    shape: "page",
    ids: references.map(({ id }) => id),
    ...(nothing === null ? {} : { nothing }),
    problems,
  };
}

/**
 * How good a source is stands in no list of references; of one of which nothing is known its id
 * does.
 */
function referenceText(reference: Reference): Text {
  const { id, of, label, publisher, title, date, url } = reference;
  const isNothingKnown = [publisher, title, date, url].every((part) => part === null);
  return isNothingKnown ? id : sourceText(of.id, { ...reference, id: label ?? of.id, grade: null });
}

/** A reference as scripts see it. */
export function referenceJson(reference: Reference): Record<string, unknown> {
  const { id, of, label, publisher, title, date, url, grade, retrieved } = reference;
  return {
    id,
    brief: of.kind === "brief" ? of.id : null,
    agreement: of.kind === "agreement" ? of.id : null,
    label,
    publisher,
    title,
    date,
    url,
    grade,
    retrieved,
  };
}
