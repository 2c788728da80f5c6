/** The fields of the query language and the column of the full-text index that each looks in. */
export const fieldColumns = {
  title: "title",
  actor: "actors",
  obstacle: "obstacles",
  tag: "tags",
  region: "regions",
  section: "sections",
  summary: "summary",
} as const;

/** A field of the query language. */
export type Field = keyof typeof fieldColumns;

/** Whether the language has a field of this name. */
export function isField(name: string): name is Field {
  return Object.hasOwn(fieldColumns, name);
}
