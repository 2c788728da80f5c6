import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { briefJson } from "./brief-json.ts";
import { briefSpan, inRole } from "./spans.ts";
import type { View } from "./view.ts";

/** Briefs one a line: id, date, title. `nothing` says why there are none. */
export function briefListView(briefs: readonly Brief[], problems: readonly Problem[], nothing: string): View {
  return {
    data: briefs.map(briefJson),
    fields: ["id", "date", "title", "tags"],
    blocks: [
      {
        kind: "table",
        columns: [{ title: "id", isWhole: true }, { title: "date", isWhole: true }, { title: "title" }],
        rows: briefs.map(({ id, date, title }) => [
          inRole("name", briefSpan(id)),
          { role: "dim", text: date ?? "" },
          briefSpan(id, title),
        ]),
      },
    ],
    shape: "list",
    ids: briefs.map(({ id }) => id),
    ...(briefs.length === 0 ? { nothing } : {}),
    problems,
  };
}
