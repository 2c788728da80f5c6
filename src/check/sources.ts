import { firstDay, lastDay } from "../model/date.ts";
import type { Source } from "../model/source.ts";
import { fieldProblem, type Rule } from "./subject.ts";

/**
 * Sources with the id of one before them, which no citation can mean, and those dated later than
 * the brief, which cannot have known them, unless that is said.
 */
export const checkSources: Rule = (subject) => {
  const seen = new Set<string>();
  return subject.brief.sources.flatMap((source, index) => {
    const warn = (code: string, message: string) =>
      fieldProblem(subject, ["sources", index], { level: "warning", code, message });
    const isFirst = seen.size < seen.add(source.id).size;
    return [
      ...(isFirst ? [] : [warn("duplicate-source", `two sources are called "${source.id}"`)]),
      ...(isLater(source, subject.brief.date) ? [warn("later-source", laterMessage(source))] : []),
    ];
  });
};

function isLater({ date, retrieved }: Source, asOf: string | null): boolean {
  return date !== null && asOf !== null && retrieved === null && firstDay(date) > lastDay(asOf);
}

function laterMessage({ id, date }: Source): string {
  return `the source "${id}" is dated ${date}, later than the brief; expected retrieved: later where that is meant`;
}
