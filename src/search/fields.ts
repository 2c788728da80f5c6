import type { searchColumns } from "./search-columns.ts";

/** The fields of the query language and the columns of the full-text index that each looks in. */
export const fieldColumns = {
  id: ["names"],
  title: ["title"],
  actor: ["actors"],
  role: ["roles"],
  obstacle: ["obstacles", "parties"],
  agreement: ["agreements"],
  tag: ["tags"],
  region: ["regions"],
  section: ["sections"],
  summary: ["summary"],
  event: ["events"],
  source: ["sources"],
  link: ["links"],
} as const satisfies Readonly<Record<string, readonly (typeof searchColumns)[number][]>>;

/** A field of the query language. */
export type Field = keyof typeof fieldColumns;

/** Whether the language has a field of this name. */
export function isField(name: string): name is Field {
  return Object.hasOwn(fieldColumns, name);
}
