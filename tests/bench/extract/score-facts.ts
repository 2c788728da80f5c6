import type { Found } from "./found.ts";
import type { GoldText } from "./gold.ts";
import { plain } from "./likeness.ts";
import type { Remark } from "./remark.ts";

/** Titles and dates of documents that are right; of those without a date, how many were left without. */
export interface FactScore {
  readonly texts: number;
  readonly title: number;
  readonly dated: number;
  readonly date: number;
  readonly undated: number;
  readonly keptUndated: number;
}

/** The title and the date of the document. */
export function scoreFacts(gold: GoldText, { title, date }: Found, remark: Remark): FactScore {
  const isTitle = [gold.title, ...(gold.title_also ?? [])].some((each) => plain(each) === plain(title ?? ""));
  const isDated = gold.date !== null;
  const isDate = isDated ? [gold.date, ...(gold.date_also ?? [])].includes(date ?? "") : date === null;
  if (!isTitle) remark("title wrong", `${title}, not ${gold.title}`);
  if (!isDate) remark("date wrong", `${date}, not ${gold.date}`);
  return {
    texts: 1,
    title: Number(isTitle),
    dated: Number(isDated),
    date: Number(isDated && isDate),
    undated: Number(!isDated),
    keptUndated: Number(!isDated && isDate),
  };
}
