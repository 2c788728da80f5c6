/** The columns of the full-text index, as queries name them. */
export const searchColumns = [
  "title",
  "names",
  "actors",
  "roles",
  "obstacles",
  "parties",
  "tags",
  "regions",
  "agreements",
  "sections",
  "summary",
  "events",
  "sources",
  "links",
  "body",
] as const;
