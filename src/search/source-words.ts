import type { Source } from "../model/source.ts";

/** What is found of a source, in the order in which a page shows it. */
export function sourceWords({ publisher, title, date, grade, url }: Source): string {
  return [publisher, title, date, grade, url].filter((part) => part !== null).join(" ");
}
