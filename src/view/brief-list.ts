import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { briefJson } from "./brief-json.ts";
import { briefSpan, inRole } from "./spans.ts";
import type { Block, View } from "./view.ts";

/** Briefs, in order. */
export interface BriefListAnswer {
  readonly briefs: readonly Brief[];
  /** Whether filters may have kept others out. */
  readonly isFiltered: boolean;
  readonly problems: readonly Problem[];
}

/** Briefs one a line: id, date, title. */
export function briefListView({ briefs, isFiltered, problems }: BriefListAnswer): View {
  const nothing = isFiltered ? "no brief passes these filters" : "the library is empty";
  return {
    get data() {
      return briefs.map(briefJson);
    },
    fields: ["id", "date", "title", "tags"],
    get blocks(): readonly Block[] {
      return [
        {
          kind: "table",
          columns: [{ title: "id", isWhole: true, isId: true }, { title: "date", isWhole: true }, { title: "title" }],
          rows: briefs.map(({ id, date, title }) => [
            inRole("name", briefSpan(id)),
            { role: "dim", text: date ?? "" },
            briefSpan(id, title),
          ]),
        },
      ];
    },
    shape: "list",
    ids: briefs.map(({ id }) => id),
    ...(briefs.length === 0 ? { nothing } : {}),
    problems,
  };
}
