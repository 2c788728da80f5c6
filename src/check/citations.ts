import { citations, definedFootnotes } from "../markdown/citations.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { didYouMean } from "./did-you-mean.ts";
import { bodyProblem, fieldProblem, type Rule } from "./subject.ts";

/**
 * Citations that resolve to no source, in the body, of an actor, in the timeline or a judgement,
 * and sources that nothing cites.
 */
export const checkCitations: Rule = (subject) => {
  const { body, actors, sources, timeline, judgements } = subject.brief;
  const known = new Set(sources.map(({ id }) => id));
  const reading = readMarkdown(body);
  const own = definedFootnotes(reading);
  const cited = citations(reading);
  const unresolved = (label: string) => ({
    level: "error" as const,
    code: "unknown-source",
    message: `no source has the id "${label}"${didYouMean(label, known)}`,
  });
  const inBody = cited
    .filter(({ label }) => !known.has(label) && !own.has(label))
    .map(({ label, line }) => bodyProblem(subject, line, unresolved(label)));
  const inFields = (field: string, cites: readonly { readonly source: string | null }[]) =>
    cites.flatMap(({ source }, index) =>
      source === null || known.has(source) ? [] : [fieldProblem(subject, [field, index], unresolved(source))],
    );
  const inFrontMatter = Object.entries({ actors, timeline, judgements }).flatMap(([field, cites]) =>
    inFields(field, cites),
  );
  return [...inBody, ...inFrontMatter, ...uncited(subject, new Set(cited.map(({ label }) => label)))];
};

/**
 * A brief that cites nothing at all lists its sources as further reading; only beside citations is
 * a loose one a slip.
 */
function uncited(subject: Parameters<Rule>[0], labels: ReadonlySet<string>): ReturnType<Rule> {
  const { actors, sources, timeline, judgements } = subject.brief;
  const used = new Set([...labels, ...[...actors, ...timeline, ...judgements].map(({ source }) => source)]);
  if (!sources.some(({ id }) => used.has(id))) return [];
  return sources.flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const message = `the source "${id}" is never cited`;
    return [fieldProblem(subject, ["sources", index], { level: "warning", code: "uncited-source", message })];
  });
}
