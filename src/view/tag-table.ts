import type { Problem } from "../model/problem.ts";
import type { CountedTag } from "../question/count-tags.ts";
import type { View } from "./view.ts";

/** What the briefs of a library are filed under. */
export interface TagsAnswer {
  readonly rows: readonly CountedTag[];
  /** Whether anything was kept out. */
  readonly isNarrowed: boolean;
  readonly problems: readonly Problem[];
}

const none = "no tags or regions";
const states = 'front matter "tags:" or "regions:" states them, or #tags in a text';

/** Tags and regions, one a line, with how many briefs each. */
export function tagsView({ rows, isNarrowed, problems }: TagsAnswer): View {
  return {
    data: rows.map(({ name, kind, count }) => ({ name, kind, count })),
    fields: ["name", "kind", "count"],
    blocks: [
      {
        kind: "table",
        columns: [{ title: "name" }, { title: "kind" }, { title: "briefs", align: "right" }],
        rows: rows.map(({ name, kind, count }) => [
          { role: "name", text: name, target: { kind, id: name } },
          { role: "dim", text: kind },
          String(count),
        ]),
      },
    ],
    shape: "list",
    ids: rows.map(({ name }) => name),
    ...(rows.length === 0 ? { nothing: isNarrowed ? none : `${none}; ${states}` } : {}),
    problems,
  };
}
