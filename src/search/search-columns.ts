/** The columns of the full-text index, as queries name them. */
export const searchColumns = [
  "title",
  "actors",
  "obstacles",
  "tags",
  "regions",
  "sections",
  "summary",
  "body",
] as const;
